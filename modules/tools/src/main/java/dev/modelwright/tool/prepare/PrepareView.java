// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.prepare;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.Command;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.FileDrop;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Menus;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The prepare room: columns left, the recipe in the middle, below it what happens by itself. */
final class PrepareView extends StackPane {

  static final String EMPTY = "prepare-empty";
  static final String OPEN_TABLE = "prepare-open-table";
  static final String MORE = "prepare-more";
  static final String TRAIN = "prepare-train";
  static final String REMOVE_STRANGE = "prepare-remove-strange";

  private static final double LEFT = 240;
  private static final double RIGHT = 360;
  private static final double WIDE = 1200;

  private final RoomKit kit;
  private final Words words;
  private final PrepareViewModel model;
  private final AddMenu add;

  /**
   * The room.
   *
   * @param undo the commands of the title line: undo, redo, then those of the menu
   */
  PrepareView(RoomKit kit, PrepareViewModel model, List<Command> undo, List<Command> more) {
    this.kit = kit;
    this.model = model;
    words = kit.words();
    add = new AddMenu(words, model);
    Node empty = empty();
    Node room = room(undo, more);
    model
        .table()
        .subscribe(
            table -> {
              Boxes.show(empty, table.isEmpty());
              Boxes.show(room, table.isPresent());
            });
    getChildren().addAll(empty, room);
    FileDrop.on(this, List.of(kind(words)), files -> model.files().open(files.getFirst()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::again);
  }

  /** What a recipe's file is called. */
  static FileKind kind(Words words) {
    return FileKind.of(words.bind("toolprepare.file-kind"), RecipeFiles.ENDING);
  }

  private void again(KeyEvent event) {
    if (event.getCode() == KeyCode.Y && event.isShortcutDown()) {
      model.recipeDesk().redo();
      event.consume();
    }
  }

  /** Opens the menu of steps. */
  void openMenu() {
    add.requestFocus();
    add.show();
  }

  private Node empty() {
    EmptyState state =
        new EmptyState(
            Icons.SLIDERS,
            words.bind("toolprepare.empty"),
            words.bind("toolprepare.empty-need"),
            ActionButton.primary(
                    words.bind("toolprepare.open-table"),
                    () -> kit.session().roomProperty().set(RoomId.DATA))
                .named(OPEN_TABLE));
    state.setId(EMPTY);
    return state;
  }

  private Node room(List<Command> undo, List<Command> more) {
    ColumnsPane columns = new ColumnsPane(words, model, this::openMenu);
    columns.setMinWidth(LEFT);
    columns.setPrefWidth(LEFT);
    columns.setMaxWidth(LEFT);
    RecipePane recipe = Boxes.grow(new RecipePane(words, model, add));
    recipe.setMinWidth(0);
    VBox automatic =
        Boxes.column(12, Style.RULE.on(new Region()), Boxes.grow(new AutomaticPane(words, model)));
    VBox below = Boxes.column(12, recipe);
    HBox middle = new HBox(24, columns, Boxes.grow(below));
    below.setMinWidth(0);
    widthProperty()
        .map(width -> width.doubleValue() >= WIDE)
        .subscribe(wide -> place(automatic, below, middle, wide));
    return new Page(
        Boxes.column(
            12,
            title(undo, more),
            notice(Tone.BAD, model.files().troubleProperty()),
            notice(Tone.BAD, model.trial().troubleProperty()),
            notice(Tone.GOOD, model.files().newsProperty()),
            strange(),
            Boxes.grow(middle)));
  }

  /** What happens by itself stands below the recipe, or beside it in a wide window. */
  private static void place(VBox automatic, VBox below, HBox beside, boolean wide) {
    below.getChildren().remove(automatic);
    beside.getChildren().remove(automatic);
    automatic.getChildren().getFirst().setVisible(!wide);
    automatic.getChildren().getFirst().setManaged(!wide);
    automatic.setMinWidth(wide ? RIGHT : 0);
    automatic.setPrefWidth(wide ? RIGHT : USE_COMPUTED_SIZE);
    automatic.setMaxWidth(wide ? RIGHT : Double.MAX_VALUE);
    (wide ? beside : below).getChildren().add(automatic);
  }

  private Node title(List<Command> undo, List<Command> more) {
    return SectionTitle.room(
        words.bind("tool.room.prepare"),
        Labels.line(of(), Style.TEXT_MUTED),
        ActionButton.icon(Icons.UNDO, undo.getFirst()).named("prepare-undo"),
        ActionButton.icon(Icons.REDO, undo.getLast()).named("prepare-redo"),
        menu(more),
        ActionButton.plain(
                words.bind("toolprepare.train"),
                () -> kit.session().roomProperty().set(RoomId.TRAIN))
            .icon(Icons.ARROW_RIGHT)
            .named(TRAIN));
  }

  private MenuButton menu(List<Command> commands) {
    MenuButton button = Style.BUTTON_ICON.on(new MenuButton());
    button.setId(MORE);
    button.setGraphic(Icons.MORE.node());
    button.accessibleTextProperty().bind(words.bind("toolprepare.more"));
    commands.forEach(command -> button.getItems().add(Menus.entry(command)));
    return button;
  }

  private ObservableValue<String> of() {
    return model.table().flatMap(table -> table.map(this::line).orElse(Words.fixed("")));
  }

  private ObservableValue<String> line(OpenedTable table) {
    return words.bind(
        "toolprepare.of",
        table.dataset().name(),
        words.number(n -> n.count(table.dataset().rowCount())));
  }

  private Notice notice(Tone tone, ObservableValue<Optional<Message>> message) {
    return new Notice(
        tone,
        Bindings.createStringBinding(
            () -> message.getValue().map(words::render).orElse(""),
            message,
            words.languageProperty()));
  }

  private Notice strange() {
    return notice(Tone.WARN, model.strange())
        .remedy(
            ActionButton.plain(words.bind("toolprepare.remove-strange"), model::removeMissing)
                .named(REMOVE_STRANGE));
  }
}
