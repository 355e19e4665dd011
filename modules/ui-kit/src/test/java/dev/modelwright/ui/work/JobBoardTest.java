// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.base.FaultCode;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.JobHandle;
import dev.modelwright.base.JobListener;
import dev.modelwright.base.Jobs;
import dev.modelwright.base.Message;
import dev.modelwright.base.Problem;
import dev.modelwright.base.SlotJobs;
import dev.modelwright.ui.sampler.StandingTicker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobBoardTest {

  private static final Message TITLE = Message.of("ui.state.running");
  private static final Message STAGE = Message.of("ui.state.idle");

  private final StandingTicker ticker = new StandingTicker();
  private final JobBoard board = new JobBoard(ticker);
  private final List<Runnable> queue = new ArrayList<>();
  private final Jobs jobs = board.watch(new SlotJobs(queue::add, Runnable::run));
  private final Hearing heard = new Hearing();

  @Test
  void a_job_is_on_the_board_while_it_runs() {
    List<JobEntry> during = new ArrayList<>();
    jobs.start("train", TITLE, context -> during.addAll(board.running()) ? 1 : 0, heard);
    assertThat(board.running()).extracting(JobEntry::slot).containsExactly("train");
    queue.removeFirst().run();
    assertThat(during).hasSize(1);
    assertThat(board.running()).isEmpty();
    assertThat(heard.told).containsExactly("running", "done 1");
  }

  @Test
  void what_is_left_is_estimated_from_progress_and_time() {
    jobs.start("train", TITLE, this::half, heard);
    JobEntry entry = board.running().getFirst();
    ticker.pass(Duration.ofSeconds(12));
    board.refresh();
    assertThat(entry.remaining()).isEmpty();
    assertThat(entry.stageProperty().get()).isEqualTo(TITLE);
    queue.removeFirst().run();
    assertThat(entry.remaining()).isEqualTo(Optional.of(Duration.ofSeconds(4)));
    assertThat(entry.progressProperty().get()).isEqualTo(0.75);
    assertThat(entry.stageProperty().get()).isEqualTo(STAGE);
  }

  @Test
  void the_cross_ends_a_job_at_once_and_its_result_is_dropped() {
    JobHandle handle = jobs.start("train", TITLE, this::half, heard);
    board.running().getFirst().cancel();
    assertThat(handle.ended()).isTrue();
    assertThat(board.running()).isEmpty();
    queue.removeFirst().run();
    assertThat(heard.told).containsExactly("running", "cancelled");
  }

  @Test
  void a_newer_job_in_the_slot_takes_the_place_of_the_older() {
    jobs.start("train", TITLE, this::half, heard);
    jobs.start("train", TITLE, this::half, heard);
    assertThat(board.running()).hasSize(1);
    queue.forEach(Runnable::run);
    assertThat(heard.told).containsExactly("running", "cancelled", "running", "progress", "done 1");
  }

  @Test
  void trouble_takes_a_job_from_the_board_as_well() {
    Problem problem = Problem.at("file", "ui.state.failed");
    jobs.start(
        "a",
        TITLE,
        context -> {
          throw problem.exception();
        },
        heard);
    jobs.start(
        "b",
        TITLE,
        context -> {
          throw new IllegalStateException("planted");
        },
        heard);
    queue.forEach(Runnable::run);
    assertThat(board.running()).isEmpty();
    assertThat(heard.told).containsExactly("running", "running", "failed file", "broken");
  }

  private int half(JobContext context) {
    context.progress(0.75, STAGE);
    return 1;
  }

  private static final class Hearing implements JobListener<Integer> {
    private final List<String> told = new ArrayList<>();

    @Override
    public void running() {
      told.add("running");
    }

    @Override
    public void progress(double fraction, Message stage) {
      told.add("progress");
    }

    @Override
    public void done(Integer result) {
      told.add("done " + result);
    }

    @Override
    public void failed(Problem problem) {
      told.add("failed " + problem.place());
    }

    @Override
    public void broken(FaultCode code, Throwable cause) {
      told.add("broken");
    }

    @Override
    public void cancelled() {
      told.add("cancelled");
    }
  }
}
