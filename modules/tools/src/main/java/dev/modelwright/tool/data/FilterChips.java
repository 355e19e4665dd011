// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.tool.data.rows.Arrangement;
import dev.modelwright.tool.data.rows.Cells;
import dev.modelwright.tool.data.rows.Condition;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.TreeSet;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** What is asked of the rows shown, each with the cross that ends it, and how many rows fit. */
final class FilterChips extends HBox {

  private static final double WIDE = 2000;

  static final String COUNT = "data-row-count";
  static final String KEEP = "data-keep-rows";
  static final String CLEAR = "data-show-all";

  private final Words words;
  private final RowsViewModel rows;
  private final FlowPane chips = Boxes.flow(8);

  FilterChips(Words words, RowsViewModel rows) {
    super(8);
    this.words = words;
    this.rows = rows;
    setAlignment(Pos.CENTER_LEFT);
    Label count = Labels.whole(count(), Style.TEXT_MUTED);
    count.setId(COUNT);
    chips.setPrefWrapLength(WIDE);
    getChildren().addAll(Boxes.grow(chips), busy(), count);
    rows.arrangementProperty().subscribe(this::show);
    words.languageProperty().subscribe(now -> show(rows.arrangementProperty().get()));
    rows.arrangementProperty()
        .subscribe(now -> Boxes.show(this, !now.conditions().isEmpty() || now.sort().isPresent()));
  }

  private ObservableValue<String> count() {
    return Bindings.createStringBinding(
        () ->
            words.say(
                "tooldata.rows-shown",
                words.numbers().count(rows.orderProperty().get().size()),
                words.numbers().count(rows.orderProperty().get().total())),
        rows.orderProperty(),
        words.languageProperty());
  }

  /** How far the putting in order is, and the cross that ends it. */
  private Node busy() {
    ProgressIndicator wheel = new ProgressIndicator();
    wheel.setPrefSize(16, 16);
    wheel.accessibleTextProperty().bind(words.bind("tooldata.arranging"));
    HBox busy =
        Boxes.row(
            4, wheel, ActionButton.icon(Icons.X, words.bind("tooldata.cancel"), rows::cancel));
    rows.arranging().subscribe(state -> Boxes.show(busy, state.running()));
    rows.arranging()
        .subscribe(
            state ->
                wheel.setProgress(
                    state instanceof ActionState.Running<?>(double done, var stage) && done >= 0
                        ? done
                        : ProgressIndicator.INDETERMINATE_PROGRESS));
    return busy;
  }

  private void show(Arrangement now) {
    chips.getChildren().clear();
    now.sort()
        .ifPresent(
            sort ->
                chips
                    .getChildren()
                    .add(
                        chip(
                            sort.ascending() ? Icons.ARROW_UP : Icons.ARROW_DOWN,
                            sort.column(),
                            () ->
                                rows.arrange(
                                    rows.arrangementProperty()
                                        .get()
                                        .with(java.util.Optional.empty())))));
    now.conditions()
        .forEach(
            condition ->
                chips
                    .getChildren()
                    .add(
                        chip(
                            Icons.FILTER,
                            sentence(condition),
                            () -> rows.release(condition.column()))));
    if (!now.conditions().isEmpty()) {
      chips.getChildren().addAll(keep(now), clear());
    }
  }

  private ActionButton keep(Arrangement now) {
    boolean possible = now.expression().isPresent();
    return ActionButton.quiet(words.bind("tooldata.keep-rows"), rows::keepOnlyThese)
        .unless(possible ? Words.fixed("") : words.bind("tooldata.keep-rows-cannot"))
        .help(words.bind("tooldata.keep-rows-help"))
        .named(KEEP);
  }

  private ActionButton clear() {
    return ActionButton.quiet(words.bind("tooldata.show-all"), rows::showAll).named(CLEAR);
  }

  private Node chip(Icons icon, String text, Runnable end) {
    Chip chip = new Chip(Tone.ACCENT, Words.fixed(text)).icon(icon);
    chip.help(words.bind("tooldata.arranged-help"));
    ActionButton cross = ActionButton.icon(Icons.X, words.bind("tooldata.end-filter", text), end);
    Style.CELL_TOOL.on(cross);
    cross.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return Boxes.row(0, chip, cross);
  }

  private String sentence(Condition condition) {
    String name = condition.column();
    return switch (condition) {
      case Condition.Between between -> between(between);
      case Condition.OneOf levels ->
          words.say("tooldata.is-one-of", name, String.join(", ", new TreeSet<>(levels.levels())));
      case Condition.Contains text -> words.say("tooldata.contains", name, text.text());
      case Condition.Missing missing ->
          words.say(missing.missing() ? "tooldata.is-missing" : "tooldata.is-present", name);
    };
  }

  private String between(Condition.Between between) {
    boolean low = !Double.isInfinite(between.low());
    boolean high = !Double.isInfinite(between.high());
    String least = low ? Cells.text(between.storage(), between.low()) : "";
    String most = high ? Cells.text(between.storage(), between.high()) : "";
    return low && high
        ? between.column() + " " + least + " … " + most
        : between.column() + (low ? " ≥ " + least : " ≤ " + most);
  }
}
