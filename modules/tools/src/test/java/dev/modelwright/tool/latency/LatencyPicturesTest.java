// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.base.JobContext;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import dev.modelwright.ui.work.FxDoor;
import dev.modelwright.ui.work.FxJobs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatencyPicturesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"LIGHT,EN", "DARK,EN", "LIGHT,ZH", "DARK,ZH"})
  void the_room_is_drawn_before_while_and_after_a_test(Theme theme, Language language)
      throws Exception {
    try (FxJobs jobs = new FxJobs(new FxDoor());
        Bench bench = new Bench(folder, jobs, theme, language)) {
      LatencyRoom room = Fx.get(() -> new LatencyRoom(bench.kit()));
      Node view = Fx.get(room::view);
      Parent whole = Fx.get(() -> framed(view));
      bench.picture("latency-no-server", whole, 1112, 730);
      serve(bench);
      Fx.run(() -> room.model().rate().set(300));
      Fx.run(() -> room.model().seconds().set(1.5));
      bench.picture("latency-ready", whole, 1112, 731);
      Fx.run(room.model()::start);
      Fx.until(() -> measuring(room));
      bench.picture("latency-live", whole, 1112, 732);
      Fx.until(() -> bench.session().loads().size() == 1);
      Fx.run(() -> room.model().rate().set(150));
      Fx.run(room.model()::start);
      Fx.until(() -> bench.session().loads().size() == 2);
      bench.picture("latency-done", whole, 1112, 733);
      bench.picture("latency-done", whole, 812, 634);
      Path png = bench.picture("latency-done", whole, 1752, 1014);
      assertThat(Files.size(png)).isGreaterThan(10_000);
    }
  }

  private static boolean measuring(LatencyRoom room) {
    room.model().take();
    return room.model().shown().getValue().filter(r -> r.intervals().size() > 3).isPresent();
  }

  private static void serve(Bench bench) {
    int run = bench.train("tree").number();
    var server =
        bench
            .actions()
            .execute(
                new Action.StartServer(List.of(new ModelRef.OfRun(run)), "127.0.0.1", 0),
                JobContext.none());
    Fx.run(() -> bench.session().serverProperty().set(Optional.of(server)));
  }

  private static Parent framed(Node view) {
    BorderPane pane = new BorderPane(view);
    pane.getStyleClass().add("mw-frame");
    return pane;
  }
}
