package vn.rasoat.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import vn.rasoat.app.check.CheckView;
import vn.rasoat.app.handover.HandOverView;
import vn.rasoat.app.help.HelpView;
import vn.rasoat.app.history.HistoryView;
import vn.rasoat.app.recognition.RecognitionView;
import vn.rasoat.app.register.RegisterView;
import vn.rasoat.app.results.ResultsView;
import vn.rasoat.app.rules.RulesView;
import vn.rasoat.app.settings.SettingsView;
import vn.rasoat.app.start.StartView;
import vn.rasoat.model.Texts;

/** Builds screens, each with its view model, when they are shown. */
final class Screens {
    private static final double NORMAL_TEXT = 14;

    private final ShellViewModel model;

    Screens(ShellViewModel model) {
        this.model = model;
    }

    /** The size of the text in pixels. */
    double em() {
        return NORMAL_TEXT * model.desk().settings().get().textSize() / 100;
    }

    Parent shell(ShellView view) {
        return load("shell/ShellView.fxml", view);
    }

    Parent of(Page page) {
        Texts texts = model.desk().texts();
        return switch (page) {
            case START -> load("start/StartView.fxml", new StartView(model.start(), texts));
            case RECOGNITION ->
                load(
                        "recognition/RecognitionView.fxml",
                        new RecognitionView(model.recognition(), texts, em(), () -> model.go(Section.REGISTER)));
            case CHECK -> load("check/CheckView.fxml", new CheckView(model.check(), texts));
            case RESULTS ->
                load(
                        "results/ResultsView.fxml",
                        new ResultsView(
                                model.results(),
                                texts,
                                em(),
                                model.desk().folder().folder(),
                                () -> model.go(Page.HANDOVER)));
            case HANDOVER -> load("handover/HandOverView.fxml", new HandOverView(model.handOver(), texts, em()));
            case HISTORY -> load("history/HistoryView.fxml", new HistoryView(model.history(), texts, em()));
            case RULES -> load("rules/RulesView.fxml", new RulesView(model.rules(), texts));
            case REGISTER -> load("register/RegisterView.fxml", new RegisterView(model.register(), texts));
            case SETTINGS -> load("settings/SettingsView.fxml", new SettingsView(model.settings(), texts));
            case HELP -> load("help/HelpView.fxml", new HelpView(model.help()));
        };
    }

    private Parent load(String fxml, Object view) {
        Locale locale = model.desk().language().equals("en") ? Locale.ENGLISH : Locale.ROOT;
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vn.rasoat.app.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        FXMLLoader loader = new FXMLLoader(
                Optional.ofNullable(Screens.class.getResource("/vn/rasoat/app/" + fxml))
                        .orElseThrow(),
                bundle);
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(fxml, e);
        }
    }
}
