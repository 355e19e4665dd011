// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.train;

import dev.modelwright.actions.Run;
import dev.modelwright.evaluate.Metric;
import dev.modelwright.evaluate.MetricUnit;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.NumberCell;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Times;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** The models that can be compared, the best first; those chosen are looked at in other rooms. */
final class Leaderboard extends VBox {

  static final String TABLE = "train-leaderboard";
  static final String EVALUATE = "train-evaluate";
  static final String ELSEWHERE = "train-elsewhere";

  private final RoomKit kit;
  private final Words words;
  private final Leaders leaders;
  private final TrainViewModel model;
  private final SortedList<Run> sorted;
  private final TableView<Run> table;
  private boolean following;

  Leaderboard(RoomKit kit, TrainViewModel model) {
    super(8);
    this.kit = kit;
    this.model = model;
    words = kit.words();
    leaders = model.leaders();
    sorted = new SortedList<>(leaders.runs());
    table =
        Tables.table(
            sorted,
            Labels.line(words.bind("tooltrain.board-empty"), Style.TEXT_SMALL, Style.TEXT_MUTED));
    table.setId(TABLE);
    table.accessibleTextProperty().bind(words.bind("tooltrain.board"));
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    sorted.comparatorProperty().bind(table.comparatorProperty());
    getChildren()
        .addAll(
            new SectionTitle(words.bind("tooltrain.board"), elsewhere(), evaluate()),
            Boxes.grow(table));
    model
        .taskProperty()
        .subscribe(
            task -> {
              if (task.isPresent() || table.getColumns().isEmpty()) {
                build();
              }
            });
    leaders.runs().addListener((ListChangeListener<Run>) change -> changed());
    selected().addListener((ListChangeListener<Run>) change -> follow());
    table
        .getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Run>) change -> choose());
    follow();
  }

  private ObservableList<Run> selected() {
    return kit.session().selected();
  }

  /** The intervals share one axis, so that all bars change when a run comes. */
  private void changed() {
    table.refresh();
    follow();
  }

  /** Selects in the table what is looked at in the session. */
  private void follow() {
    if (following) {
      return;
    }
    following = true;
    table.getSelectionModel().clearSelection();
    selected().stream()
        .map(sorted::indexOf)
        .filter(index -> index >= 0)
        .forEach(index -> table.getSelectionModel().select((int) index));
    following = false;
  }

  /** Looks at what the user selected, what was there before first; nothing is never selected. */
  private void choose() {
    List<Run> wanted = List.copyOf(table.getSelectionModel().getSelectedItems());
    if (following || wanted.isEmpty() || wanted.stream().anyMatch(run -> run == null)) {
      return;
    }
    following = true;
    List<Run> order = new ArrayList<>(selected());
    order.retainAll(wanted);
    wanted.stream().filter(run -> !order.contains(run)).forEach(order::add);
    selected().setAll(order);
    following = false;
  }

  private void build() {
    List<TableColumn<Run, ?>> columns = new ArrayList<>();
    columns.add(number());
    columns.add(name());
    leaders.metric().map(this::main).ifPresent(columns::add);
    leaders.others().forEach(metric -> columns.add(other(metric)));
    columns.add(
        Tables.number(
            words,
            words.bind("tooltrain.time-short"),
            run -> run.trained().duration().toNanos(),
            (n, v) -> Times.of(n).duration(v)));
    columns.add(
        Tables.number(
            words,
            words.bind("tooltrain.seed"),
            run -> run.plan().holdOut().seed(),
            (n, v) -> Long.toString((long) v)));
    table.getColumns().setAll(columns);
    sort();
  }

  private void sort() {
    leaders
        .metric()
        .ifPresent(
            metric -> {
              TableColumn<Run, ?> main = table.getColumns().get(2);
              main.setSortType(TableColumn.SortType.DESCENDING);
              table.getSortOrder().setAll(List.of(main));
            });
  }

  private TableColumn<Run, Run> number() {
    TableColumn<Run, Run> column =
        Tables.node(
            words.bind("tooltrain.run"),
            run ->
                Boxes.row(
                    8,
                    new RunDot(kit.look(), run),
                    Labels.whole(words.number(n -> n.count(run.number())))));
    column.setSortable(true);
    column.setComparator(java.util.Comparator.comparingInt(Run::number));
    column.setMinWidth(64);
    column.setMaxWidth(80);
    return column;
  }

  private TableColumn<Run, Run> name() {
    TableColumn<Run, Run> column =
        Tables.node(words.bind("tooltrain.model"), run -> new RunName(words, model, run));
    column.setPrefWidth(152);
    return column;
  }

  private TableColumn<Run, Run> main(Metric metric) {
    TableColumn<Run, Run> column =
        Tables.node(words.bind(metric.label()), run -> new MetricCell(words, leaders, metric, run));
    column.setSortable(true);
    column.setComparator(leaders.byMerit());
    column.setPrefWidth(160);
    column.setMinWidth(152);
    return column;
  }

  private TableColumn<Run, Double> other(Metric metric) {
    TableColumn<Run, Double> column =
        Tables.number(
            words, words.bind(metric.label()), run -> Leaders.value(run, metric), form(metric));
    column.setPrefWidth(96);
    return column;
  }

  /** Shares and scores with their points below each other, figures in the target's unit short. */
  static NumberCell.Form form(Metric metric) {
    return metric.unit() == MetricUnit.TARGET
        ? (n, value) -> n.overview(value)
        : (n, value) -> n.fixed(value, 3);
  }

  private ActionButton evaluate() {
    ObservableValue<String> text =
        Bindings.createStringBinding(
            () ->
                selected().size() > 1
                    ? words.say("tooltrain.compare", selected().size())
                    : kit.session()
                        .current()
                        .map(run -> words.say("tooltrain.evaluate-run", run.number()))
                        .orElse(words.say("tooltrain.evaluate")),
            selected(),
            words.languageProperty());
    ObservableValue<String> why =
        Bindings.createStringBinding(
            () -> selected().isEmpty() ? words.say("tool.need-run") : "",
            selected(),
            words.languageProperty());
    return ActionButton.plain(text, () -> kit.session().roomProperty().set(RoomId.EVALUATE))
        .icon(Icons.ARROW_RIGHT)
        .unless(why)
        .named(EVALUATE);
  }

  /** Runs that cannot be compared are not forgotten. */
  private javafx.scene.Node elsewhere() {
    ObservableValue<String> text =
        Bindings.createStringBinding(
            () -> {
              int others = kit.session().runs().size() - leaders.runs().size();
              return others == 0 ? "" : words.say("tooltrain.elsewhere", others);
            },
            kit.session().runs(),
            leaders.runs(),
            words.languageProperty());
    var label = Labels.line(text, Style.TEXT_SMALL, Style.TEXT_MUTED);
    label.setId(ELSEWHERE);
    return label;
  }
}
