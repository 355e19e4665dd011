// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Work and listeners run only when a test lets them, so that every order can be tried. */
class SlotJobsTest {

  private static final Message TITLE = Message.of("base.sample", "x");

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> told = new ArrayDeque<>();
  private final List<String> heard = new ArrayList<>();
  private final Jobs jobs = new SlotJobs(work::add, told::add);

  @Test
  void a_job_runs_and_is_done() {
    JobHandle handle = jobs.start("train", TITLE, context -> "model", listener("a"));
    assertThat(handle.ended()).isFalse();

    drain();

    assertThat(heard).containsExactly("a running", "a done model");
    assertThat(handle.ended()).isTrue();
  }

  @Test
  void expected_trouble_is_a_problem() {
    Problem problem = Problem.at("file", "base.sample", "x");
    jobs.start(
        "load",
        TITLE,
        context -> {
          throw problem.exception();
        },
        listener("a"));

    drain();

    assertThat(heard).containsExactly("a running", "a failed Reading x");
  }

  @Test
  void anything_unexpected_gets_a_code() {
    jobs.start(
        "load",
        TITLE,
        context -> {
          throw new IllegalStateException("broken");
        },
        listener("a"));

    drain();

    assertThat(heard).hasSize(2);
    assertThat(heard.get(1)).matches("a broken [0-9A-Z]{4}-[0-9A-Z]{4}");
  }

  @Test
  void a_cancelled_job_frees_the_user_at_once_and_its_late_result_is_dropped() {
    JobHandle handle = jobs.start("train", TITLE, context -> "late", listener("a"));
    drain(told);

    handle.cancel();
    drain();

    assertThat(heard).containsExactly("a running", "a cancelled");
  }

  @Test
  void a_result_already_on_its_way_is_dropped_when_the_cancel_comes_first() {
    JobHandle handle = jobs.start("train", TITLE, context -> "late", listener("a"));
    drain(told);
    work.pop().run();

    handle.cancel();
    drain();

    assertThat(heard).containsExactly("a running", "a cancelled");
  }

  @Test
  void the_latest_job_of_a_slot_wins() {
    jobs.start("preview", TITLE, context -> "old", listener("old"));
    jobs.start("preview", TITLE, context -> "new", listener("new"));

    drain();

    assertThat(heard).containsExactlyInAnyOrder("old cancelled", "new running", "new done new");
  }

  @Test
  void slots_do_not_disturb_each_other() {
    jobs.start("a", TITLE, context -> "1", listener("a"));
    jobs.start("b", TITLE, context -> "2", listener("b"));

    drain();

    assertThat(heard).contains("a done 1", "b done 2");
  }

  @Test
  void a_check_after_a_cancel_ends_the_work() {
    JobHandle[] handle = new JobHandle[1];
    handle[0] =
        jobs.start(
            "train",
            TITLE,
            context -> {
              handle[0].cancel();
              context.check();
              return "never";
            },
            listener("a"));

    drain();

    assertThat(heard).containsExactly("a running", "a cancelled");
  }

  @Test
  void progress_is_passed_on_in_steps_worth_seeing() {
    jobs.start(
        "train",
        TITLE,
        context -> {
          for (int i = 0; i <= 10_000; i++) {
            context.progress(i / 10_000.0, TITLE);
          }
          return "x";
        },
        listener("a"));

    drain();

    assertThat(heard).filteredOn(line -> line.startsWith("a at")).hasSizeBetween(150, 203);
    assertThat(heard).contains("a at 1.0");
  }

  @Test
  void a_part_of_a_context_stretches_its_progress() {
    List<Double> seen = new ArrayList<>();
    JobContext whole =
        new JobContext() {
          @Override
          public void progress(double fraction, Message stage) {
            seen.add(fraction);
          }

          @Override
          public boolean cancelled() {
            return true;
          }
        };

    JobContext part = whole.part(0.5, 0.75);
    part.progress(0, TITLE);
    part.progress(1, TITLE);

    assertThat(seen).containsExactly(0.5, 0.75);
    assertThat(part.cancelled()).isTrue();
  }

  private JobListener<String> listener(String name) {
    return new JobListener<>() {
      @Override
      public void running() {
        heard.add(name + " running");
      }

      @Override
      public void progress(double fraction, Message stage) {
        heard.add(name + " at " + fraction);
      }

      @Override
      public void done(String result) {
        heard.add(name + " done " + result);
      }

      @Override
      public void failed(Problem problem) {
        heard.add(name + " failed " + problem.message().english());
      }

      @Override
      public void broken(FaultCode code, Throwable cause) {
        heard.add(name + " broken " + code.text());
      }

      @Override
      public void cancelled() {
        heard.add(name + " cancelled");
      }
    };
  }

  private void drain() {
    while (!work.isEmpty() || !told.isEmpty()) {
      drain(told);
      if (!work.isEmpty()) {
        work.pop().run();
      }
    }
  }

  private static void drain(Deque<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.pop().run();
    }
  }
}
