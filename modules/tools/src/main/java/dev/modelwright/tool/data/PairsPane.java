// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.actions.figure.PairFigures;
import dev.modelwright.chart.Figure;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.inspect.Pair;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.MarkedChoice;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;

/** Two columns side by side: points or density, boxes, or stacked bars, as their kinds have it. */
final class PairsPane extends VBox {

  static final String X = "data-pair-x";
  static final String Y = "data-pair-y";
  static final String SWAP = "data-pair-swap";
  static final String SENTENCE = "data-pair-sentence";

  private static final double WIDTH = 200;

  private final Words words;
  private final InspectViewModel model;
  private final ObservableValue<Optional<Figure>> figure;
  private final ComboBox<String> x;
  private final ComboBox<String> y;
  private boolean following;

  PairsPane(RoomKit kit, DataModels models) {
    super(12);
    words = kit.words();
    model = models.inspect();
    x = box(X, "tooldata.pair-x");
    y = box(Y, "tooldata.pair-y");
    figure =
        Bindings.createObjectBinding(
            () ->
                model
                    .pairing()
                    .get()
                    .result()
                    .map(pair -> new PairFigures(words.language().locale()).of(pair)),
            model.pairing(),
            words.languageProperty());
    FigureView view = kit.charts().figure(figure);
    view.setMinHeight(240);
    var sentence = Labels.line(sentence(), Style.TEXT_MUTED);
    sentence.setId(SENTENCE);
    getChildren().addAll(choices(), trouble(), Boxes.grow(view), sentence);
    models.data().table().subscribe(this::show);
    model.xProperty().subscribe(now -> follow());
    model.yProperty().subscribe(now -> follow());
  }

  private Node choices() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(16, 16);
    wheel.accessibleTextProperty().bind(words.bind("tooldata.comparing-now"));
    model.pairing().subscribe(state -> wheel.setVisible(state.running()));
    return Boxes.row(
        8,
        Labels.whole(words.bind("tooldata.pair-x"), Style.TEXT_MUTED),
        x,
        ActionButton.icon(Icons.REPEAT, words.bind("tooldata.pair-swap"), model::swap).named(SWAP),
        Labels.whole(words.bind("tooldata.pair-y"), Style.TEXT_MUTED),
        y,
        wheel);
  }

  private ComboBox<String> box(String id, String name) {
    ComboBox<String> box = new ComboBox<>();
    box.setId(id);
    box.setMinWidth(WIDTH);
    box.setMaxWidth(WIDTH);
    MarkedChoice.in(box, text -> text, text -> Optional.empty());
    box.accessibleTextProperty().bind(words.bind(name));
    box.valueProperty().addListener((value, before, now) -> chosen());
    return box;
  }

  private void chosen() {
    if (!following && x.getValue() != null && y.getValue() != null) {
      model.compare(x.getValue(), y.getValue());
    }
  }

  private void show(Optional<OpenedTable> table) {
    List<String> names =
        table.map(now -> now.dataset().columns()).orElse(List.of()).stream()
            .filter(column -> Kinds.drawable(column.kind()))
            .map(ColumnInfo::name)
            .toList();
    following = true;
    x.getItems().setAll(names);
    y.getItems().setAll(names);
    following = false;
    follow();
  }

  private void follow() {
    following = true;
    model.xProperty().get().ifPresent(x::setValue);
    model.yProperty().get().ifPresent(y::setValue);
    following = false;
  }

  private Notice trouble() {
    return new Notice(
        Tone.BAD,
        Bindings.createStringBinding(
            () -> model.pairing().get().trouble().map(words::render).orElse(""),
            model.pairing(),
            words.languageProperty()));
  }

  private ObservableValue<String> sentence() {
    return Bindings.createStringBinding(
        () -> sentence(model.pairing().get()), model.pairing(), words.languageProperty());
  }

  private String sentence(ActionState<Pair> state) {
    return state.result().map(this::sentence).orElse("");
  }

  private String sentence(Pair pair) {
    String rows = words.numbers().count(pair.rows());
    return switch (pair) {
      case Pair.Numbers numbers ->
          words.say(
              "tooldata.pair-numbers",
              rows,
              words.numbers().fixed(numbers.pearson(), 2),
              words.numbers().fixed(numbers.spearman(), 2));
      case Pair.Groups groups ->
          words.say(
              "tooldata.pair-groups", rows, words.numbers().fixed(groups.correlationRatio(), 2));
      case Pair.Levels levels ->
          words.say("tooldata.pair-levels", rows, words.numbers().fixed(levels.cramersV(), 2));
    };
  }
}
