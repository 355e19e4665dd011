// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.learn.StepEffect;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Chip;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A step of the recipe: its sentence, how it stands, and, while it is selected, what can be set.
 */
final class StepCard extends VBox {

  static final String ID = "prepare-step-";
  static final String UP = "prepare-step-up";
  static final String DOWN = "prepare-step-down";
  static final String COPY = "prepare-step-copy";
  static final String REMOVE = "prepare-step-remove";

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final int SIGN = 14;
  private static final double INDENT = 28;

  private final Words words;
  private final PrepareViewModel model;
  private final StringProperty sentence = new SimpleStringProperty("");
  private final Label number = Style.TEXT_MUTED.on(new Label());
  private final HBox marks = Boxes.row(8);
  private final HBox tools;
  private final VBox remarks = Boxes.column(4);
  private final ParameterFields fields;
  private Entry entry;

  StepCard(Words words, PrepareViewModel model, Entry first) {
    super(8);
    this.words = words;
    this.model = model;
    entry = first;
    Style.CARD.on(this);
    Style.CARD_COMPACT.on(this);
    Style.CARD_CLICKABLE.on(this);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    accessibleTextProperty().bind(sentence);
    number.setMinWidth(20);
    tools = tools();
    fields = new ParameterFields(words, model, first.step(), this::adjust);
    fields.settled(model.recipeDesk()::settle);
    fields.setPadding(new Insets(0, 0, 0, INDENT));
    remarks.setPadding(new Insets(0, 0, 4, INDENT));
    getChildren().addAll(head(), fields, remarks);
    setOnMousePressed(event -> select());
    focusWithinProperty()
        .subscribe(
            within -> {
              if (within) {
                select();
              }
            });
    model.selectedProperty().subscribe(now -> mark());
    words.languageProperty().subscribe(language -> show(entry));
    show(first);
  }

  private HBox head() {
    Label text = Labels.paragraph(sentence);
    HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    number.setCursor(javafx.scene.Cursor.OPEN_HAND);
    Tips.on(number, words.bind("toolprepare.drag"));
    HBox head = Boxes.row(8, number, text, marks, tools);
    head.setMinHeight(32);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox tools() {
    HBox box =
        Boxes.row(
            0,
            tool(Icons.ARROW_UP, "up", UP, () -> model.moveBy(entry.position(), -1)),
            tool(Icons.ARROW_DOWN, "down", DOWN, () -> model.moveBy(entry.position(), 1)),
            tool(Icons.COPY, "copy", COPY, () -> model.duplicate(entry.position())),
            tool(Icons.TRASH, "remove", REMOVE, () -> model.remove(entry.position())));
    box.setMinWidth(USE_PREF_SIZE);
    return box;
  }

  private ActionButton tool(Icons icon, String key, String id, Runnable action) {
    return ActionButton.icon(icon, words.bind("toolprepare.tool." + key), action).named(id);
  }

  private void select() {
    model.selectedProperty().set(Optional.of(entry.position()));
  }

  private void adjust(dev.modelwright.learn.RecipeStep step) {
    model.adjust(entry.position(), step);
  }

  /** The step that stands here. */
  Entry entry() {
    return entry;
  }

  /** Whether another step differs from this one in what is set only. */
  boolean suits(Entry other) {
    return fields.suits(other.step());
  }

  /** Shows a step of the same kind. */
  void show(Entry now) {
    entry = now;
    setId(ID + now.number());
    number.setText(Integer.toString(now.number()));
    sentence.set(words.render(now.step().sentence()));
    fields.show(now.step());
    fields.mark(now.problem());
    marks.getChildren().setAll(marksOf(now));
    remarks.getChildren().setAll(remarksOf(now));
    Boxes.show(remarks, !remarks.getChildren().isEmpty());
    mark();
  }

  private void mark() {
    boolean chosen = model.selectedProperty().get().equals(Optional.of(entry.position()));
    pseudoClassStateChanged(CHOSEN, chosen);
    Boxes.show(tools, chosen);
    Boxes.show(fields, chosen && !fields.getChildren().isEmpty());
  }

  private List<Node> marksOf(Entry now) {
    List<Node> found = new ArrayList<>();
    now.effect()
        .filter(effect -> now.dropsRows() && now.problem().isEmpty())
        .ifPresent(effect -> found.add(rows(effect)));
    Tone tone =
        now.problem().isPresent() ? Tone.BAD : now.obstacles().isEmpty() ? Tone.GOOD : Tone.WARN;
    if (now.tried().isPresent() || now.problem().isPresent()) {
      found.add(sign(tone));
    }
    return found;
  }

  private Node rows(StepEffect effect) {
    ObservableValue<String> text =
        words.number(n -> n.count(effect.rowsBefore()) + " → " + n.count(effect.rowsAfter()));
    return new Chip(text).help(words.bind("toolprepare.rows-help"));
  }

  private Node sign(Tone tone) {
    Label sign = new Label();
    sign.setGraphic((tone == Tone.GOOD ? Icons.CHECK : tone.icon()).node(SIGN));
    (tone == Tone.GOOD ? Style.TEXT_GOOD : tone == Tone.BAD ? Style.TEXT_BAD : Style.TEXT_WARN)
        .on(sign);
    Tips.on(
        sign, words.bind("toolprepare.state." + tone.name().toLowerCase(java.util.Locale.ROOT)));
    return sign;
  }

  private List<Node> remarksOf(Entry now) {
    List<Node> found = new ArrayList<>();
    now.problem().ifPresent(problem -> found.add(problem(problem)));
    now.obstacles()
        .forEach(
            obstacle ->
                found.add(
                    Labels.paragraph(words.bind(obstacle), Style.TEXT_SMALL, Style.TEXT_WARN)));
    return found;
  }

  /** A click on what is wrong in a formula puts the caret there. */
  private Label problem(Message problem) {
    Label label = Labels.paragraph(words.bind(problem), Style.TEXT_SMALL, Style.TEXT_BAD);
    label.setOnMouseClicked(event -> fields.goTo(problem));
    return label;
  }
}
