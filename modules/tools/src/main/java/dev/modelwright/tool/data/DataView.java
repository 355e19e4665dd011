// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.DropZone;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/** The data room, filled with whatever fits the moment. */
final class DataView extends StackPane {

  static final String DROP = "data-drop";
  static final String TROUBLE = "data-trouble";
  static final String RETRY = "data-retry";
  static final String DISMISS = "data-dismiss";
  static final String SEEK = "data-seek";

  private static final int MANY_COLUMNS = 12;

  private final RoomKit kit;
  private final Words words;
  private final DataViewModel model;

  DataView(RoomKit kit, DataViewModel model) {
    this.kit = kit;
    this.words = kit.words();
    this.model = model;
    add(DataViewModel.Stage.EMPTY, empty());
    add(DataViewModel.Stage.READING, new ReadingPane(words, model));
    add(DataViewModel.Stage.STOPPED, stopped());
    add(DataViewModel.Stage.TABLE, table());
  }

  private void add(DataViewModel.Stage stage, Node pane) {
    model.stageProperty().subscribe(now -> Boxes.show(pane, now == stage));
    getChildren().add(pane);
  }

  private Node empty() {
    DropZone zone = drop("tooldata.drop").hint(words.bind("tooldata.drop-hint"));
    zone.setId(DROP);
    return new Page(
        Boxes.column(16, SectionTitle.room(words.bind("tool.room.data")), Boxes.grow(zone)));
  }

  private Node stopped() {
    return new Page(
        Boxes.column(
            16,
            SectionTitle.room(model.fileName()),
            trouble(false),
            Boxes.grow(drop("tooldata.drop-other"))));
  }

  private Node table() {
    ColumnTable columns = new ColumnTable(words, model);
    return new Page(
        Boxes.column(
            12,
            new FileHeader(words, model, this::choose, this::train, seek(columns)),
            trouble(true),
            new WarningList(words, model.table().map(DataView::warnings)),
            Boxes.grow(columns)));
  }

  private static List<Message> warnings(Optional<OpenedTable> table) {
    return table.map(t -> t.dataset().warnings()).orElse(List.of());
  }

  /** Finds columns by name where there are many. */
  private Node seek(ColumnTable columns) {
    TextField field = new TextField();
    field.setId(SEEK);
    field.setMinWidth(168);
    field.setMaxWidth(168);
    field.promptTextProperty().bind(words.bind("tooldata.seek"));
    field.accessibleTextProperty().bind(words.bind("tooldata.seek"));
    field.textProperty().addListener((text, before, now) -> columns.seek(now));
    model
        .table()
        .subscribe(
            now ->
                Boxes.show(
                    field, now.map(t -> t.dataset().columns().size()).orElse(0) > MANY_COLUMNS));
    return field;
  }

  private DropZone drop(String invitation) {
    return new DropZone(
        words,
        words.bind(invitation),
        Files.kinds(words),
        kit.files(),
        files -> model.open(files.stream().findFirst()));
  }

  /** Why a file could not be opened; where another table is open, that can be left at that. */
  private Notice trouble(boolean open) {
    Notice notice =
        new Notice(Tone.BAD, sentence())
            .remedy(
                ActionButton.plain(words.bind("tooldata.retry"), model::read).named(RETRY),
                open
                    ? ActionButton.icon(Icons.X, words.bind("tooldata.dismiss"), model::dismiss)
                        .named(DISMISS)
                    : ActionButton.plain(words.bind("tooldata.other"), this::choose));
    notice.setId(TROUBLE);
    return notice;
  }

  private ObservableValue<String> sentence() {
    return Bindings.createStringBinding(
        () -> sentence(model.reading().get()), model.reading(), words.languageProperty());
  }

  private String sentence(ActionState<OpenedTable> state) {
    return state instanceof ActionState.Cancelled<OpenedTable>
        ? words.say("tooldata.cancelled", model.fileName().getValue())
        : state.trouble().map(words::render).orElse("");
  }

  /** Asks for a file with the system's dialog. */
  void choose() {
    if (getScene() != null) {
      model.open(
          kit.files()
              .open(getScene().getWindow(), words.bind("tooldata.other"), Files.kinds(words)));
    }
  }

  private void train() {
    kit.session().roomProperty().set(RoomId.TRAIN);
  }
}
