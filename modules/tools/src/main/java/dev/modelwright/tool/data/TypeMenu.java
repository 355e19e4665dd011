// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnChoice;
import dev.modelwright.data.ColumnInfo;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Bubble;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Lets the user decide what a column is and which of its texts stand for a missing value. */
final class TypeMenu {

  static final String MARKS = "data-missing-marks";

  private final Words words;
  private final InspectViewModel model;
  private final ColumnInfo column;

  TypeMenu(Words words, InspectViewModel model, ColumnInfo column) {
    this.words = words;
    this.model = model;
    this.column = column;
  }

  /** Shows the menu below a node. */
  void show(Node at) {
    menu(at).show(at, Side.BOTTOM, 0, 4);
  }

  /** The menu: what it can be, then what is missing in it. */
  ContextMenu menu(Node at) {
    ContextMenu menu = new ContextMenu();
    ToggleGroup group = new ToggleGroup();
    Optional<ColumnKind> told = model.choice(column.name()).flatMap(ColumnChoice::kind);
    RadioMenuItem guessed = Menus.named(new RadioMenuItem(), words.bind("tooldata.type-guessed"));
    guessed.setToggleGroup(group);
    guessed.setSelected(told.isEmpty());
    guessed.setOnAction(event -> choose(Optional.empty()));
    menu.getItems().add(guessed);
    for (ColumnKind kind : Kinds.sensible(column)) {
      RadioMenuItem item =
          Menus.named(new RadioMenuItem(), words.bind("tooldata.kind." + kind.word()));
      item.setGraphic(Kinds.icon(kind).node(14));
      item.setToggleGroup(group);
      item.setSelected(told.equals(Optional.of(kind)));
      item.setOnAction(event -> choose(Optional.of(kind)));
      menu.getItems().add(item);
    }
    new SpellingMenu(words, choice(), this::change)
        .of(told.orElse(column.kind()))
        .ifPresent(menu.getItems()::add);
    menu.getItems().add(new SeparatorMenuItem());
    marks("data.taken-as-missing").forEach(mark -> menu.getItems().add(mark(mark, true)));
    marks("data.kept-as-value").forEach(mark -> menu.getItems().add(mark(mark, false)));
    menu.getItems().add(Menus.entry(words.bind("tooldata.missing-marks"), () -> ask(at)));
    return menu;
  }

  private void choose(Optional<ColumnKind> kind) {
    ColumnChoice now = choice();
    change(new ColumnChoice(kind, now.dates(), now.numbers(), now.missing(), now.present()));
  }

  private ColumnChoice choice() {
    return model.choice(column.name()).orElse(ColumnChoice.none());
  }

  private void change(ColumnChoice changed) {
    model.choose(column.name(), Optional.of(changed).filter(c -> !c.equals(ColumnChoice.none())));
  }

  /** The texts that the evidence names. */
  private List<String> marks(String code) {
    return column.evidence().stream()
        .filter(sentence -> sentence.code().equals(code))
        .map(Message::arguments)
        .filter(arguments -> arguments.size() > 1)
        .map(arguments -> arguments.get(1))
        .toList();
  }

  private MenuItem mark(String text, boolean found) {
    CheckMenuItem item =
        Menus.named(new CheckMenuItem(), words.bind("tooldata.is-missing-mark", text));
    item.setSelected(found);
    item.setOnAction(event -> mark(text, item.isSelected(), found));
    return item;
  }

  private void mark(String text, boolean missing, boolean found) {
    ColumnChoice now = choice();
    List<String> marks = new ArrayList<>(now.missing());
    List<String> values = new ArrayList<>(now.present());
    marks.remove(text);
    values.remove(text);
    if (missing && !found) {
      marks.add(text);
    } else if (!missing) {
      values.add(text);
    }
    change(now.withMissing(marks).withPresent(values));
  }

  /** Asks for texts that stand for a missing value, with commas between. */
  private void ask(Node at) {
    TextField field = new TextField(String.join(", ", choice().missing()));
    field.setId(MARKS);
    field.setPromptText("-999, ?, unknown");
    field.accessibleTextProperty().bind(words.bind("tooldata.missing-marks"));
    VBox content =
        Boxes.column(
            8,
            Labels.line(words.bind("tooldata.missing-marks-of", column.name()), Style.TEXT_STRONG),
            field,
            Labels.paragraph(
                words.bind("tooldata.missing-marks-help"), Style.TEXT_SMALL, Style.TEXT_MUTED));
    content.setPadding(new Insets(4));
    content.setPrefWidth(280);
    Bubble bubble = Bubble.below(at, content);
    Runnable take =
        () -> {
          bubble.hide();
          List<String> marks =
              Arrays.stream(field.getText().split("[,，]"))
                  .map(String::strip)
                  .filter(mark -> !mark.isEmpty())
                  .distinct()
                  .toList();
          change(choice().withMissing(marks));
        };
    field.setOnAction(event -> take.run());
    content
        .getChildren()
        .add(
            Boxes.row(
                8,
                Boxes.spacer(),
                ActionButton.primary(words.bind("tooldata.missing-marks-take"), take)
                    .icon(Icons.CHECK)));
  }
}
