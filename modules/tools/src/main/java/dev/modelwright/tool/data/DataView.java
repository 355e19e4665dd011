// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.actions.OpenedTable;
import dev.modelwright.tool.session.ActionState;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.DropZone;
import dev.modelwright.ui.control.FileDrop;
import dev.modelwright.ui.control.FileKind;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Notice;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.control.Tone;
import dev.modelwright.ui.text.Words;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The data room, filled with whatever fits the moment. */
final class DataView extends StackPane implements FileHeader.Acts {

  static final String DROP = "data-drop";
  static final String TROUBLE = "data-trouble";
  static final String RETRY = "data-retry";
  static final String DISMISS = "data-dismiss";
  static final String SAVED = "data-profile-saved";

  private final RoomKit kit;
  private final Words words;
  private final DataModels models;
  private final DataViewModel model;
  private final SightPane sights;
  private final RepairsPanel repairs;

  DataView(RoomKit kit, DataModels models) {
    this.kit = kit;
    this.words = kit.words();
    this.models = models;
    model = models.data();
    sights = new SightPane(kit, models);
    repairs = new RepairsPanel(words, model);
    add(DataViewModel.Stage.EMPTY, empty());
    add(DataViewModel.Stage.READING, new ReadingPane(words, model));
    add(DataViewModel.Stage.STOPPED, stopped());
    Node table = table();
    add(DataViewModel.Stage.TABLE, table);
    FileDrop.on(this, Files.kinds(words), files -> model.open(files.stream().findFirst()));
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
    return new Page(
        Boxes.column(
            12,
            new FileHeader(words, models, this),
            new LoadingLine(words, model),
            trouble(true),
            profileNotice(),
            new ReadingPanel(words, models.reading()),
            repairs,
            Boxes.grow(sights)));
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

  /** Where the page went, or why it could not be written. */
  private Node profileNotice() {
    ObservableValue<String> done =
        Bindings.createStringBinding(
            () ->
                models
                    .inspect()
                    .saving()
                    .get()
                    .result()
                    .map(file -> words.say("tooldata.profile-saved", file))
                    .orElse(""),
            models.inspect().saving(),
            words.languageProperty());
    ObservableValue<String> trouble =
        Bindings.createStringBinding(
            () -> models.inspect().saving().get().trouble().map(words::render).orElse(""),
            models.inspect().saving(),
            words.languageProperty());
    Notice saved =
        new Notice(Tone.GOOD, done)
            .remedy(
                ActionButton.icon(
                    Icons.X, words.bind("tooldata.dismiss"), models.inspect()::forgetSaved));
    saved.setId(SAVED);
    Notice failed = new Notice(Tone.BAD, trouble);
    Node both = Boxes.column(0, saved, failed);
    models
        .inspect()
        .saving()
        .subscribe(
            state -> Boxes.show(both, state.result().isPresent() || state.trouble().isPresent()));
    return both;
  }

  /** Asks for a file with the system's dialog. */
  @Override
  public void choose() {
    if (getScene() != null) {
      model.open(
          kit.files()
              .open(getScene().getWindow(), words.bind("tooldata.other"), Files.kinds(words)));
    }
  }

  @Override
  public void goOn() {
    kit.session().roomProperty().set(RoomId.PREPARE);
  }

  @Override
  public void saveProfile() {
    if (getScene() != null) {
      Optional<String> name = model.open().map(of -> String.valueOf(of.file().getFileName()));
      kit.files()
          .save(
              getScene().getWindow(),
              words.bind("tooldata.save-profile"),
              FileKind.of(words.bind("tooldata.files.page"), ".html"),
              name.orElse("table") + ".html")
          .ifPresent(file -> models.inspect().save(words.language().locale(), file));
    }
  }

  @Override
  public void listRepairs() {
    repairs.openProperty().set(!repairs.openProperty().get());
  }

  /** The views of the table. */
  SightPane sights() {
    return sights;
  }
}
