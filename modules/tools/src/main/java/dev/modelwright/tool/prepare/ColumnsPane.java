// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.base.Message;
import dev.modelwright.data.ColumnKind;
import dev.modelwright.learn.ColumnRole;
import dev.modelwright.tool.session.Roles;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tips;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns of the table with what they are for; those chosen get the next step. */
final class ColumnsPane extends VBox {

  static final String LIST = "prepare-columns";
  static final String SEEK = "prepare-seek";

  private static final double ROW = 32;
  private static final int SIGN = 14;

  private final Words words;
  private final PrepareViewModel model;
  private final Runnable addStep;
  private final ObservableList<Line> all = FXCollections.observableArrayList();
  private final FilteredList<Line> shown = new FilteredList<>(all);
  private final ListView<Line> list = Style.SCROLL.on(new ListView<>(shown));

  /**
   * The columns.
   *
   * @param addStep opens the menu of steps for the chosen columns
   */
  ColumnsPane(Words words, PrepareViewModel model, Runnable addStep) {
    super(8);
    this.words = words;
    this.model = model;
    this.addStep = addStep;
    list.setId(LIST);
    list.setFixedCellSize(ROW);
    list.setMinHeight(3 * ROW);
    list.setPrefHeight(3 * ROW);
    list.setCellFactory(made -> new Cell());
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.accessibleTextProperty().bind(words.bind("toolprepare.columns"));
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Line>) change -> choose());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER && !model.chosen().isEmpty()) {
            addStep.run();
            event.consume();
          }
        });
    model.table().subscribe(table -> fill());
    model.recipeDesk().recipeProperty().subscribe(recipe -> fill());
    model.target().subscribe(target -> list.refresh());
    model.trial().automaticProperty().subscribe(sentences -> list.refresh());
    words.languageProperty().subscribe(language -> list.refresh());
    Label help =
        Labels.paragraph(
            words.bind("toolprepare.columns-help"), Style.TEXT_SMALL, Style.TEXT_MUTED);
    getChildren()
        .addAll(
            new SectionTitle(
                words.bind("toolprepare.columns"),
                Labels.whole(count(), Style.TEXT_SMALL, Style.TEXT_MUTED)),
            seek(),
            Boxes.grow(list),
            help);
  }

  private void fill() {
    List<Line> lines = model.lines();
    if (all.equals(lines)) {
      list.refresh();
    } else {
      all.setAll(lines);
      mark();
    }
  }

  /** The columns chosen before stay chosen. */
  private void mark() {
    List<String> names = List.copyOf(model.chosen());
    for (int i = 0; i < shown.size(); i++) {
      if (names.contains(shown.get(i).name())) {
        list.getSelectionModel().select(i);
      }
    }
  }

  private void choose() {
    List<String> names =
        list.getSelectionModel().getSelectedItems().stream()
            .filter(column -> column != null)
            .map(Line::name)
            .toList();
    if (!names.equals(model.chosen())) {
      model.chosen().setAll(names);
    }
  }

  private ObservableValue<String> count() {
    return Bindings.createStringBinding(
        () ->
            model.chosen().isEmpty()
                ? words.numbers().count(all.size())
                : words.say("toolprepare.chosen", model.chosen().size(), all.size()),
        model.chosen(),
        all,
        words.languageProperty());
  }

  private TextField seek() {
    TextField field = new TextField();
    field.setId(SEEK);
    field.promptTextProperty().bind(words.bind("toolprepare.seek"));
    field.accessibleTextProperty().bind(words.bind("toolprepare.seek"));
    field
        .textProperty()
        .subscribe(
            text -> {
              String part = text.strip().toLowerCase(Locale.ROOT);
              shown.setPredicate(column -> column.name().toLowerCase(Locale.ROOT).contains(part));
            });
    return field;
  }

  private static Icons sign(ColumnKind kind) {
    return switch (kind) {
      case INTEGER, NUMBER -> Icons.HASH;
      case CATEGORY -> Icons.TAG;
      case BOOLEAN -> Icons.CHECK;
      case DATE, DATETIME -> Icons.CALENDAR;
      case TIME -> Icons.CLOCK;
      case TEXT -> Icons.TYPE;
      case ID -> Icons.KEY;
      case CONSTANT -> Icons.MINUS;
    };
  }

  /** Sign of the type, name, role; the role opens the menu of roles. */
  private final class Cell extends ListCell<Line> {

    Cell() {
      setPrefWidth(0);
      setStyle("-fx-padding: 0 4px 0 8px;");
      setOnContextMenuRequested(
          event -> {
            if (getItem() != null && !getItem().made()) {
              roles().show(this, event.getScreenX(), event.getScreenY());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable Line column, boolean empty) {
      super.updateItem(column, empty);
      setGraphic(empty || column == null ? null : line(column));
    }

    private HBox line(Line column) {
      HBox type = Boxes.row(0, sign(column.kind()).node(SIGN));
      type.setMinWidth(SIGN + 2);
      Tips.on(type, words.bind("toolprepare.kind." + column.kind().word()));
      Label name = Boxes.grow(Labels.line(Words.fixed(column.name())));
      boolean out =
          !model.isTarget(column.name())
              && (model.role(column.name()) == ColumnRole.LEFT_OUT
                  || model.omission(column.name()).isPresent());
      Style.TEXT_MUTED.on(name, out);
      return Boxes.row(8, type, name, column.made() ? made() : role(column.name()));
    }

    private Node made() {
      Label label =
          Labels.whole(words.bind("toolprepare.made"), Style.TEXT_SMALL, Style.TEXT_ACCENT);
      Tips.on(label, words.bind("toolprepare.made-help"));
      return label;
    }

    private Node role(String column) {
      ColumnRole role = model.role(column);
      boolean target = model.isTarget(column);
      boolean plain = !target && role == ColumnRole.FEATURE;
      Optional<Message> omission = plain ? model.omission(column) : Optional.empty();
      String code = omission.isPresent() ? "toolprepare.omitted" : Roles.code(role);
      ObservableValue<String> text = words.bind(target ? "tool.role.target" : code);
      Label label =
          plain
              ? Labels.whole(text, Style.TEXT_SMALL, Style.TEXT_MUTED)
              : Labels.whole(text, Style.CHIP);
      Tone tone = target ? Tone.ACCENT : role == ColumnRole.LEFT_OUT ? Tone.NEUTRAL : Tone.GOOD;
      tone.on(label);
      label.setCursor(javafx.scene.Cursor.HAND);
      Tips.on(label, omission.map(words::bind).orElse(words.bind("toolprepare.role-help")));
      label.setOnMouseClicked(event -> roles().show(label, Side.BOTTOM, 0, 0));
      return label;
    }

    /** For all chosen columns, or for this one where it is not among them. */
    private RoleMenu roles() {
      String name = getItem().name();
      List<String> columns =
          model.chosen().contains(name) ? List.copyOf(model.chosen()) : List.of(name);
      return new RoleMenu(words, model, columns, addStep);
    }
  }
}
