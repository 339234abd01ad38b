package vn.rasoat.app.results;

import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import vn.rasoat.app.desk.Desk;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Decision;
import vn.rasoat.workspace.decision.Decision.Acceptance;
import vn.rasoat.workspace.decision.Decision.Correction;
import vn.rasoat.workspace.decision.Decision.Referral;

/** Tells a decision in words. */
final class DecisionWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Desk desk;

    DecisionWords(Desk desk) {
        this.desk = desk;
    }

    String of(Decision decision) {
        Texts texts = desk.texts();
        if (decision instanceof Correction correction) {
            return correction.values().entrySet().stream()
                    .map(value -> texts.get(
                            "decide.told.value",
                            desk.findings().field(value.getKey()),
                            value.getValue().isEmpty() ? texts.get("results.blank") : value.getValue()))
                    .collect(Collectors.joining("\n"));
        }
        if (decision instanceof Acceptance acceptance) {
            String until = acceptance
                    .expires()
                    .map(day -> texts.get("decide.told.until", DAY.format(day)))
                    .orElse(texts.get("decide.told.always"));
            return texts.get("decide.told.kept", acceptance.reason(), acceptance.person(), until);
        }
        return texts.get("decide.told.sent", desk.findings().route(((Referral) decision).to()));
    }
}
