// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.tool.session.CommandMark;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.tool.session.RoomKit;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.Boxes;
import dev.modelwright.ui.control.EmptyState;
import dev.modelwright.ui.control.Icons;
import dev.modelwright.ui.control.Labels;
import dev.modelwright.ui.control.Page;
import dev.modelwright.ui.control.SectionTitle;
import dev.modelwright.ui.text.Words;
import dev.modelwright.ui.theme.Style;
import java.nio.file.Path;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The room: cards, folder, and the proof below. */
final class ExportView {

  private static final int COLUMNS = 2;
  private static final double WIDEST = 1280;

  private final RoomKit kit;
  private final ExportViewModel model;
  private final ExportTexts texts;
  private final ObservableValue<String> hindrance;
  private final Predicate<Path> opener;

  ExportView(
      RoomKit kit,
      ExportViewModel model,
      ExportTexts texts,
      ObservableValue<String> hindrance,
      Predicate<Path> opener) {
    this.kit = kit;
    this.model = model;
    this.texts = texts;
    this.hindrance = hindrance;
    this.opener = opener;
  }

  Node node() {
    Page page = new Page(content());
    Node empty = empty();
    StackPane room = new StackPane(page, empty);
    room.setId("export-room");
    model
        .run()
        .subscribe(
            run -> {
              Boxes.show(page, run.isPresent());
              Boxes.show(empty, run.isEmpty());
            });
    return room;
  }

  private Node empty() {
    ActionButton go =
        ActionButton.primary(
                texts.say("empty.go"), () -> kit.session().roomProperty().set(RoomId.TRAIN))
            .named("export-go-train");
    return new EmptyState(Icons.SHIELD, texts.say("empty.title"), texts.say("empty.need"), go);
  }

  private VBox content() {
    ProofPane proof = new ProofPane(kit.words(), texts, model);
    Label about = Labels.paragraph(about(), Style.TEXT_MUTED);
    VBox top = Boxes.column(8, title(), about);
    Node folder = new FolderPane(kit.words(), texts, model, kit.files(), opener).node();
    VBox content = Boxes.column(16, top, folder, cards(proof), proof.node());
    content.setMaxWidth(WIDEST);
    return Boxes.column(0, content);
  }

  private Node title() {
    ActionButton export =
        ActionButton.primary(texts.say("button"), model::export)
            .icon(Icons.DOWNLOAD)
            .help(texts.say("button.help"))
            .unless(hindrance)
            .named("export-button");
    ActionButton cancel =
        ActionButton.plain(texts.say("cancel"), model::cancel).icon(Icons.X).named("export-cancel");
    model
        .busy()
        .subscribe(
            busy -> {
              Boxes.show(cancel, busy);
              Boxes.show(export, !busy);
            });
    return SectionTitle.room(
        kit.words().bind(RoomId.EXPORT.nameCode()), commandMark(), cancel, export);
  }

  private ActionButton commandMark() {
    return CommandMark.of(kit.words(), model.command(), texts.say("command.title"))
        .named("export-command");
  }

  private ObservableValue<String> about() {
    Words words = kit.words();
    return Bindings.createStringBinding(
        () -> model.run().getValue().map(this::about).map(words::render).orElse(""),
        model.run(),
        words.languageProperty());
  }

  private Message about(Run run) {
    Words words = kit.words();
    return Message.of(
        "toolexport.about",
        run.number(),
        words.render(texts.learner(run)),
        run.pipeline().target().name(),
        words.numbers().count(run.pipeline().schema().columns().size()));
  }

  private Node cards(ProofPane proof) {
    GridPane grid = new GridPane(16, 16);
    for (int i = 0; i < COLUMNS; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(100.0 / COLUMNS);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    for (ExportKind kind : ExportKind.values()) {
      Node card = new FormatCard(kit.words(), texts, kind, model, proof::open).node();
      GridPane.setVgrow(card, Priority.SOMETIMES);
      grid.add(card, kind.ordinal() % COLUMNS, kind.ordinal() / COLUMNS);
    }
    return grid;
  }
}
