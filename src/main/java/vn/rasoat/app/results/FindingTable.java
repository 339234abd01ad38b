package vn.rasoat.app.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Duration;
import vn.rasoat.app.results.FindingCells.Plain;
import vn.rasoat.app.results.FindingCells.Proposal;
import vn.rasoat.app.results.FindingCells.SeverityCell;
import vn.rasoat.app.results.FindingCells.StateCell;
import vn.rasoat.app.results.FindingCells.WrongValue;
import vn.rasoat.model.Severity;
import vn.rasoat.model.Texts;
import vn.rasoat.workspace.decision.Standing.State;

/** The table of findings: its columns, order, selection, and the way from one finding to the next. */
final class FindingTable {
    private final TableView<FindingRow> table;
    private final ResultsViewModel model;
    private final Texts texts;
    private final double em;
    private final ColumnMemory memory;
    private final PauseTransition saving = new PauseTransition(Duration.millis(600));
    private int line;

    FindingTable(TableView<FindingRow> table, ResultsViewModel model, Texts texts, double em, ColumnMemory memory) {
        this.table = table;
        this.model = model;
        this.texts = texts;
        this.em = em;
        this.memory = memory;
        saving.setOnFinished(event -> memory.save());
    }

    void build() {
        table.setFixedCellSize(Math.round(em * 2.5));
        table.setAccessibleText(texts.get("step.results"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        Map<Severity, String> severities = FindingCells.severities(texts);
        Map<State, String> states = FindingCells.states(texts);
        TableColumn<FindingRow, Severity> severity = column(
                "severity", 2.9, FindingOrder.SEVERITY, FindingRow::severity, () -> new SeverityCell(severities));
        severity.setText("");
        TableColumn<FindingRow, FindingRow> state =
                column("state", 2.9, FindingOrder.STATE, row -> row, () -> new StateCell(states));
        state.setText("");
        table.getColumns()
                .setAll(List.of(
                        severity,
                        state,
                        column("row", 4, FindingOrder.ROW, row -> row.row() == 0 ? "–" : "" + row.row(), Plain::new),
                        column("person", 9.6, FindingOrder.PERSON, FindingRow::person, Plain::new),
                        column("field", 7.2, FindingOrder.FIELD, FindingRow::field, Plain::new),
                        column("value", 8.8, FindingOrder.VALUE, FindingRow::value, WrongValue::new),
                        column("suggestion", 8.4, FindingOrder.SUGGESTION, FindingRow::suggestion, Proposal::new),
                        column("message", 26, FindingOrder.RULE, FindingRow::message, Plain::new)));
        table.setSortPolicy(sorted -> {
            sort();
            return true;
        });
        table.setItems(model.rows());
        table.getSortOrder().add(severity); // after the items, which clear it
        table.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> Optional.ofNullable(is)
                .ifPresent(row -> {
                    line = table.getSelectionModel().getSelectedIndex();
                    model.select(row.number());
                }));
        model.decisions().selection(this::selected);
    }

    private <T> TableColumn<FindingRow, T> column(
            String name,
            double width,
            FindingOrder order,
            Function<FindingRow, T> value,
            Supplier<TableCell<FindingRow, T>> cell) {
        TableColumn<FindingRow, T> column = new TableColumn<>(texts.get("results.column." + name));
        column.setId("column-" + name);
        column.setUserData(order);
        column.setPrefWidth(em * memory.width(name, width));
        column.setVisible(memory.visible(name));
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(of -> cell.get());
        column.widthProperty().addListener((property, was, is) -> {
            memory.width(name, is.doubleValue() / em);
            saving.playFromStart();
        });
        return column;
    }

    /** The menu that shows and hides columns. */
    void menu(MenuButton button) {
        button.getItems().clear();
        for (TableColumn<FindingRow, ?> column : table.getColumns()) {
            String name = column.getId().substring("column-".length());
            if (!name.equals("severity")) {
                CheckMenuItem item = new CheckMenuItem(texts.get("results.column." + name));
                item.setSelected(column.isVisible());
                item.selectedProperty().addListener((property, was, is) -> {
                    column.setVisible(is);
                    memory.visible(name, is);
                    memory.save();
                });
                button.getItems().add(item);
            }
        }
    }

    private void sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sort(FindingOrder.ROW, false);
            return;
        }
        TableColumn<FindingRow, ?> by = table.getSortOrder().get(0);
        if (by.getUserData() instanceof FindingOrder order) {
            model.sort(order, by.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    /** The numbers of the findings that are chosen. */
    private int[] selected() {
        List<Integer> chosen = table.getSelectionModel().getSelectedIndices();
        return IntStream.range(0, chosen.size())
                .map(chosen::get)
                .filter(at -> at >= 0 && at < model.rows().size())
                .map(model::number)
                .toArray();
    }

    /** Draws the lines anew, whose words have changed. */
    void refresh() {
        table.refresh();
    }

    /** Goes on to the finding after the one looked at, or to what stands in its place when it is shown no longer. */
    void next() {
        int at = model.lineOfSelected();
        go(at < 0 ? line : at + 1);
        table.requestFocus();
    }

    /** Looks at a finding if it is shown. */
    void show(int number) {
        int at = model.lineOf(number);
        if (at >= 0) {
            go(at);
            table.requestFocus();
        }
    }

    private void go(int to) {
        int at = Math.min(to, model.rows().size() - 1);
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
            table.getFocusModel().focus(at);
            reveal(at);
        }
    }

    /** Scrolls only as far as the line is out of sight. */
    private void reveal(int at) {
        if (table.lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
            flow.scrollTo(Math.max(0, at - Math.max(0, inSight(flow, at))));
        }
    }

    private static int inSight(javafx.scene.control.skin.VirtualFlow<?> flow, int at) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        if (first == null || last == null) {
            return 0;
        }
        int from = first.getIndex();
        int to = last.getIndex() - 1;
        return at < from ? 0 : at > to ? to - from : at - from;
    }
}
