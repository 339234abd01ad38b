package vn.rasoat.app.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.rasoat.app.control.Parts;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Standing.State;

/** The choices on the left. Lines stay where they are while their counts change, so that the keyboard does not lose its place. */
final class FacetsPane {
    private static final int FIRST = 7;
    private static final Set<Facet> OPEN = EnumSet.of(Facet.STATE, Facet.SEVERITY, Facet.GROUP, Facet.FIELD);
    private static final List<Facet> ORDER = List.of(
            Facet.STATE,
            Facet.SEVERITY,
            Facet.GROUP,
            Facet.FIELD,
            Facet.VILLAGE,
            Facet.ROUTE,
            Facet.RULE,
            Facet.CRITERION);

    private final Texts texts;
    private final BiConsumer<FacetValue, Boolean> choose;
    private final VBox box;
    private final Map<Facet, Map<String, Line>> lines = new EnumMap<>(Facet.class);
    private final Set<Facet> whole = EnumSet.noneOf(Facet.class);
    private boolean updating;

    private record Line(CheckBox check, Label count, HBox node) {}

    FacetsPane(VBox box, Texts texts, BiConsumer<FacetValue, Boolean> choose) {
        this.box = box;
        this.texts = texts;
        this.choose = choose;
    }

    void show(Map<Facet, List<FacetValue>> facets) {
        if (!sameLines(facets)) {
            build(facets);
        }
        updating = true;
        facets.forEach((facet, values) -> values.forEach(this::update));
        updating = false;
    }

    private boolean sameLines(Map<Facet, List<FacetValue>> facets) {
        return facets.keySet().equals(lines.keySet())
                && facets.entrySet().stream().allMatch(each -> lines.getOrDefault(each.getKey(), Map.of())
                        .keySet()
                        .equals(ids(each.getValue())));
    }

    private static Set<String> ids(List<FacetValue> values) {
        Set<String> ids = new java.util.LinkedHashSet<>();
        values.forEach(value -> ids.add(value.id()));
        return ids;
    }

    private void build(Map<Facet, List<FacetValue>> facets) {
        lines.clear();
        box.getChildren().clear();
        for (Facet facet : ORDER) {
            List<FacetValue> values = facets.getOrDefault(facet, List.of());
            Map<String, Line> made = new LinkedHashMap<>();
            values.forEach(value -> made.put(value.id(), line(value)));
            if (facets.containsKey(facet)) {
                lines.put(facet, made);
            }
            boolean onlyNone = values.size() == 1 && values.get(0).id().isEmpty();
            if (!values.isEmpty() && !onlyNone) {
                VBox content = new VBox();
                content.getStyleClass().add("facet-values");
                fill(content, facet, new ArrayList<>(made.values()));
                TitledPane pane =
                        new TitledPane(texts.get("results.facet." + facet.name().toLowerCase(Locale.ROOT)), content);
                pane.setId("facet-" + facet.name());
                pane.setAnimated(false);
                pane.setExpanded(OPEN.contains(facet));
                pane.getStyleClass().addAll("facet", "dense");
                box.getChildren().add(pane);
            }
        }
    }

    private void fill(VBox content, Facet facet, List<Line> all) {
        content.getChildren().clear();
        boolean many = all.size() > FIRST + 2;
        int shown = many && !whole.contains(facet) ? FIRST : all.size();
        all.subList(0, shown).forEach(line -> content.getChildren().add(line.node));
        if (many) {
            Hyperlink more = new Hyperlink(
                    whole.contains(facet)
                            ? texts.get("results.facet.less")
                            : texts.get("results.facet.more", all.size()));
            more.setOnAction(event -> {
                if (!whole.remove(facet)) {
                    whole.add(facet);
                }
                fill(content, facet, all);
            });
            content.getChildren().add(more);
        }
    }

    private Line line(FacetValue value) {
        CheckBox check = new CheckBox(value.label());
        check.setId("facet-" + value.facet().name() + "-" + value.id());
        check.setMnemonicParsing(false);
        check.setTextOverrun(OverrunStyle.ELLIPSIS);
        check.setTooltip(new Tooltip(value.label()));
        check.setMinWidth(0);
        check.selectedProperty().addListener((property, was, is) -> {
            if (!updating) {
                choose.accept(value, is);
            }
        });
        Label count = Parts.label("", "facet-count");
        count.setMinWidth(Label.USE_PREF_SIZE);
        check.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(check, Priority.ALWAYS);
        HBox node = new HBox(check);
        if (value.facet() == Facet.SEVERITY) {
            node.getChildren().add(Parts.icon(Severity.of(value.id())));
        } else if (value.facet() == Facet.STATE) {
            node.getChildren().add(StateSign.icon(State.valueOf(value.id().toUpperCase(Locale.ROOT))));
        }
        node.getChildren().add(count);
        node.getStyleClass().add("facet-line");
        return new Line(check, count, node);
    }

    private void update(FacetValue value) {
        Line line = lines.getOrDefault(value.facet(), Map.of()).get(value.id());
        if (line == null) {
            return;
        }
        String number = String.format(Locale.forLanguageTag(texts.language()), "%,d", value.count());
        line.count.setText(number);
        line.check.setSelected(value.chosen());
        line.check.setAccessibleText(texts.get("results.facet.accessible", value.label(), number));
        line.node.setOpacity(value.count() == 0 && !value.chosen() ? 0.5 : 1);
    }
}
