// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.data.ColumnProfile;
import dev.modelwright.model.InputType;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Sparkbar;
import dev.modelwright.ui.control.Tables;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** All columns with their figures in a row each; to be sorted, and found by name. */
final class ColumnsPane extends VBox {

  static final String LIST = "data-columns";

  private static final double BARS = 72;

  private final Words words;
  private final ObservableList<ColumnProfile> all = FXCollections.observableArrayList();
  private final FilteredList<ColumnProfile> shown = new FilteredList<>(all);
  private final TableView<ColumnProfile> list;

  ColumnsPane(Words words, DataViewModel model) {
    super(8);
    this.words = words;
    SortedList<ColumnProfile> sorted = new SortedList<>(shown);
    list =
        Tables.table(
            words.bind("tooldata.sight.columns"),
            sorted,
            Labels.line(words.bind("tooldata.no-column")));
    list.setId(LIST);
    sorted.comparatorProperty().bind(list.comparatorProperty());
    list.getColumns().setAll(columns());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.columnProperty().set(Optional.of(chosen.column().name()));
              }
            });
    getChildren().add(Boxes.grow(list));
    model.table().subscribe(this::show);
  }

  /** Shows only columns whose names have this text. */
  void seek(String text) {
    String sought = text.strip().toLowerCase(Locale.ROOT);
    shown.setPredicate(
        profile -> profile.column().name().toLowerCase(Locale.ROOT).contains(sought));
  }

  private void show(Optional<OpenedTable> table) {
    all.setAll(table.map(now -> now.profile().columns()).orElse(List.of()));
  }

  private List<TableColumn<ColumnProfile, ?>> columns() {
    TableColumn<ColumnProfile, String> name =
        Tables.text(words.bind("tooldata.column-name"), profile -> profile.column().name());
    name.setPrefWidth(136);
    TableColumn<ColumnProfile, String> kind =
        Tables.text(
            words.bind("tooldata.column-kind"),
            profile -> words.say("tooldata.kind." + profile.column().kind().word()));
    kind.setMinWidth(112);
    kind.setPrefWidth(128);
    TableColumn<ColumnProfile, ColumnProfile> bars =
        Tables.node(words.bind("tooldata.section.distribution"), ColumnsPane::bars);
    bars.setMinWidth(BARS + 16);
    bars.setSortable(false);
    TableColumn<ColumnProfile, String> centre =
        Tables.text(words.bind("tooldata.column-centre"), this::centre);
    centre.setMinWidth(104);
    centre.setPrefWidth(112);
    return List.of(
        name,
        kind,
        Tables.number(
            words,
            words.bind("tooldata.fact.missing"),
            ColumnProfile::missingShare,
            (numbers, share) -> numbers.percent(share)),
        Tables.number(
            words,
            words.bind("tooldata.fact.distinct"),
            profile -> profile.column().distinct(),
            (numbers, count) -> numbers.count((long) count)),
        number("mean", numeric -> numeric.moments().mean()),
        centre,
        number("least", ColumnProfile.Numeric::min),
        number("greatest", ColumnProfile.Numeric::max),
        bars);
  }

  /** A figure of columns of numbers; dates and texts have none here, dates stand in the middle. */
  private TableColumn<ColumnProfile, Double> number(
      String key, Function<ColumnProfile.Numeric, Double> figure) {
    return Tables.number(
        words,
        words.bind("tooldata.fact." + key),
        profile -> number(profile, figure).orElse(Double.NaN));
  }

  private static OptionalDouble number(
      ColumnProfile profile, Function<ColumnProfile.Numeric, Double> figure) {
    return profile instanceof ColumnProfile.Numeric numeric
            && numeric.column().storage() == InputType.NUMBER
        ? OptionalDouble.of(figure.apply(numeric))
        : OptionalDouble.empty();
  }

  /** The median, or the text that stands most often. */
  private String centre(ColumnProfile profile) {
    return switch (profile) {
      case ColumnProfile.Numeric numeric ->
          Axis.text(numeric.column().storage(), words.numbers(), numeric.quantiles().at(0.5));
      case ColumnProfile.Textual textual ->
          textual.top().stream().findFirst().map(ColumnProfile.Level::text).orElse("");
      case ColumnProfile.Empty empty -> "";
    };
  }

  private static Node bars(ColumnProfile profile) {
    Sparkbar bars = new Sparkbar(Bars.of(profile));
    bars.setPadding(new Insets(4, 0, 4, 0));
    bars.setPrefWidth(BARS);
    return bars;
  }
}
