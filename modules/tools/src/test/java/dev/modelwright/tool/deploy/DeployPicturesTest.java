// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.DirectJobs;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeployPicturesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,EN", "DARK,EN", "LIGHT,ZH", "DARK,ZH"})
  void the_room_is_drawn_off_and_running(Theme theme, Language language) throws Exception {
    try (Bench bench = new Bench(folder, new DirectJobs(), theme, language)) {
      DeployRoom room = Fx.get(() -> new DeployRoom(bench.kit()));
      Node view = Fx.get(room::view);
      Parent whole = Fx.get(() -> framed(view));
      bench.picture("deploy-empty", whole, 1112, 730);
      bench.train("logistic");
      bench.train("tree");
      bench.picture("deploy-off", whole, 1112, 731);
      Fx.run(() -> room.server().port().set(0));
      Fx.run(() -> room.server().choose(bench.session().runs().getFirst(), true));
      Fx.run(() -> room.server().start());
      bench.picture("deploy-running", whole, 1112, 732);
      ask(room);
      bench.picture("deploy-asked", whole, 1112, 733);
      Path png = bench.picture("deploy-asked", whole, 1752, 1014);
      bench.picture("deploy-asked", whole, 812, 634);
      assertThat(Files.size(png)).isGreaterThan(10_000);
    }
  }

  private static void ask(DeployRoom room) {
    for (int i = 0; i < 40; i++) {
      int times = 1 + (i * 7) % 5;
      Fx.run(
          () -> {
            for (int k = 0; k < times; k++) {
              room.ask().ask();
            }
            room.traffic().poll();
          });
    }
  }

  private static Parent framed(Node view) {
    BorderPane pane = new BorderPane(view);
    pane.getStyleClass().add("mw-frame");
    return pane;
  }
}
