// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.FaultCode;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.testkit.fx.Fx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class FxJobsTest {

  @Test
  void work_runs_beside_the_window_and_listeners_on_its_thread() throws Exception {
    Fx.settle();
    CompletableFuture<List<Object>> heard = new CompletableFuture<>();
    try (FxJobs jobs = new FxJobs(new FxDoor())) {
      Fx.run(
          () ->
              jobs.start(
                  "train",
                  Message.of("ui.state.running"),
                  context ->
                      List.of(Thread.currentThread().isDaemon(), Platform.isFxApplicationThread()),
                  new Telling(heard)));
      assertThat(heard.get(30, TimeUnit.SECONDS)).containsExactly(true, false, true);
    }
  }

  @Test
  void what_is_started_after_the_end_is_dropped_without_a_fault() {
    CompletableFuture<List<Object>> heard = new CompletableFuture<>();
    FxJobs jobs = new FxJobs(new FxDoor());
    jobs.close();

    Fx.run(
        () ->
            jobs.start(
                "late",
                Message.of("ui.state.running"),
                context -> List.of(true),
                new Telling(heard)));

    Fx.settle();
    assertThat(heard).isNotDone();
  }

  @Test
  void a_redraw_comes_at_once_then_in_its_turn_and_the_last_is_never_lost() {
    AtomicInteger drawn = new AtomicInteger();
    List<Integer> counts = new ArrayList<>();
    Redraw redraw = Fx.get(() -> new Redraw(20, drawn::incrementAndGet));
    Fx.run(
        () -> {
          for (int i = 0; i < 100; i++) {
            redraw.request();
          }
          counts.add(drawn.get());
        });
    assertThat(counts).containsExactly(1);
    Fx.until(() -> drawn.get() == 2);
  }

  @Test
  void a_pulse_beats_while_its_node_is_shown() {
    AtomicInteger beats = new AtomicInteger();
    List<Pulse> pulses = new ArrayList<>();
    Stage stage =
        Fx.show(
            () -> {
              StackPane node = new StackPane();
              pulses.add(Pulse.whileShown(node, Duration.ofMillis(10), beats::incrementAndGet));
              return node;
            },
            100,
            100);
    Fx.until(() -> beats.get() > 2);
    Fx.close(stage);
    assertThat(pulses.getFirst().beating()).isFalse();
  }

  private record Telling(CompletableFuture<List<Object>> heard)
      implements JobListener<List<Boolean>> {
    @Override
    public void done(List<Boolean> result) {
      List<Object> all = new ArrayList<>(result);
      all.add(Platform.isFxApplicationThread());
      heard.complete(all);
    }

    @Override
    public void failed(Problem problem) {
      heard.complete(List.of(problem));
    }

    @Override
    public void broken(FaultCode code, Throwable cause) {
      heard.completeExceptionally(cause);
    }
  }
}
