// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.Message;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.tool.deploy.Screens;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class ExportRoomTest {

  @TempDir Path folder;
  private final List<Path> opened = new ArrayList<>();
  private boolean canOpen = true;
  private Bench bench;
  private ExportRoom room;
  private Stage stage;

  @BeforeEach
  void show() {
    bench = Bench.direct(folder);
    room = Fx.get(() -> new ExportRoom(bench.kit(), folder, this::open));
    stage = bench.show(Fx.get(room::view), 840, 900);
  }

  @AfterEach
  void close() {
    Fx.close(stage);
    bench.close();
  }

  private boolean open(Path path) {
    opened.add(path);
    return canOpen;
  }

  @Test
  void without_a_run_the_room_says_what_is_needed_and_leads_there() {
    assertThat(room.mark().getValue()).isEqualTo(RailMark.LATER);
    assertThat(room.hindrance().getValue()).isEqualTo("Train a model first.");

    fire("export-go-train");

    assertThat(bench.session().roomProperty().get()).isEqualTo(RoomId.TRAIN);
  }

  @Test
  void a_click_on_a_card_leaves_a_form_out() {
    bench.train("tree");
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);

    new FxRobot().clickOn("#export-card-pmml");

    assertThat(room.model().chosen(ExportKind.PMML).get()).isFalse();
  }

  @Test
  void the_proof_opens_below_the_cards() {
    bench.train("tree");
    fire("export-button");

    assertThat(room.mark().getValue()).isEqualTo(RailMark.DONE);
    assertThat(find("export-proof-details").isVisible()).isFalse();
    fire("export-proof-onnx");
    assertThat(find("export-proof-details").isVisible()).isTrue();
    fire("export-proof-line");
    assertThat(find("export-proof-details").isVisible()).isFalse();
    assertThat(Screens.texts(room.view()))
        .anyMatch(text -> text.matches("[\\d,]+ rows, 2 runtimes, .* 0 labels differ"));
  }

  @Test
  void a_refusal_stands_on_its_card() {
    bench.trainUnwritable();
    fire("export-button");

    assertThat(Screens.texts(find("export-card-pmml")))
        .contains(Message.of("export.not-xml", "kind=o?dd").english());
    assertThat(Screens.texts(find("export-card-onnx"))).contains("model.onnx", "Written");
  }

  @Test
  void the_folder_can_be_chosen_and_typed() {
    bench.train("tree");
    fire("export-choose");
    assertThat(room.model().folder().getValue()).contains(folder.resolve("chosen"));

    TextField field = (TextField) find("export-folder");
    Path typed = folder.resolve("typed");
    Fx.run(
        () -> {
          field.setText(typed.toString());
          field.getOnAction().handle(new javafx.event.ActionEvent());
        });
    assertThat(room.model().folder().getValue()).contains(typed);
  }

  @Test
  void the_folder_is_shown_once_it_is_there() {
    bench.train("tree");
    ActionButton show = (ActionButton) find("export-show");
    assertThat(show.hindrance().getValue()).contains("export first");

    fire("export-button");
    fire("export-show");

    Path where = room.model().folder().getValue().orElseThrow();
    assertThat(opened).containsExactly(where);
    canOpen = false;
    fire("export-show");
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .isEqualTo(where.toString());
    assertThat(Screens.texts(room.view())).anyMatch(text -> text.contains("on the clipboard"));
  }

  @Test
  void a_language_switch_is_live_and_leaves_no_code_behind() {
    bench.train("tree");
    fire("export-button");
    Node details = Fx.get(() -> room.details().orElseThrow());
    for (Language language : Language.values()) {
      Fx.run(() -> bench.kit().words().languageProperty().set(language));

      assertThat(Screens.texts(room.view())).noneMatch(text -> text.contains("toolexport."));
      assertThat(Screens.texts(details)).noneMatch(text -> text.contains("toolexport."));
    }
    assertThat(Screens.texts(room.view())).contains("导出", "一致性证明", "已写出");
    assertThat(Screens.texts(details)).contains("数值", "类别");
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(Screens.keys("toolexport", Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(Screens.keys("toolexport", Locale.ROOT));
  }

  @Test
  void every_system_has_its_file_manager() {
    assertThat(List.of("Windows 11", "Mac OS X", "Linux", "FreeBSD"))
        .map(SystemFolders::program)
        .containsExactly("explorer", "open", "xdg-open", "xdg-open");
  }

  @Test
  void the_command_exports_what_the_button_exports() {
    assertThat(room.commands()).singleElement().matches(command -> !command.possible());
    bench.train("tree");

    Fx.run(() -> room.commands().getFirst().run());

    assertThat(bench.session().exportedProperty().get()).isNotEqualTo(Optional.empty());
  }

  private Node find(String id) {
    return Fx.get(() -> room.view().lookup("#" + id));
  }

  private void fire(String id) {
    Fx.run(() -> ((ActionButton) room.view().lookup("#" + id)).fire());
  }
}
