// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.JobContext;
import dev.modelwright.base.Message;
import dev.modelwright.measure.LoadResult;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.tool.deploy.HeldJobs;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatencyViewModelTest {

  @TempDir Path folder;
  private Bench bench;
  private LatencyRoom room;
  private LatencyViewModel model;

  @BeforeEach
  void set_up() {
    bench = Bench.direct(folder);
    room = new LatencyRoom(bench.kit());
    model = room.model();
    model.rate().set(200);
    model.seconds().set(0.3);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  static ServerInfo serve(Bench bench) {
    ModelRef run = new ModelRef.OfRun(bench.train("tree").number());
    ServerInfo server =
        bench
            .actions()
            .execute(new Action.StartServer(List.of(run), "127.0.0.1", 0), JobContext.none());
    bench.session().serverProperty().set(Optional.of(server));
    return server;
  }

  @Test
  void this_server_can_only_be_measured_while_it_runs() {
    assertThat(model.hindrance().getValue()).contains(Message.of("tool.need-server"));
    assertThat(room.mark().getValue()).isEqualTo(RailMark.OPEN);
    assertThat(room.hindrance().getValue()).isEmpty();

    serve(bench);

    assertThat(model.hindrance().getValue()).isEmpty();
    assertThat(model.command().getValue()).contains("modelwright loadtest --rate 200.0");
  }

  @Test
  void a_test_of_the_running_server_is_kept_and_shown() {
    serve(bench);

    model.start();

    LoadResult result = bench.session().loads().getFirst();
    assertThat(model.chosen().get()).contains(result);
    assertThat(room.mark().getValue()).isEqualTo(RailMark.DONE);
    Reading shown = model.shown().getValue().orElseThrow();
    assertThat(shown).isEqualTo(Reading.of(result));
    assertThat(shown.rates().target()).isCloseTo(200, within(1e-9));
    assertThat(shown.errors().total()).isZero();
    assertThat(shown.response().p50()).isPositive();
    assertThat(shown.curves().response().points()).isNotEmpty();
    assertThat(model.warnings()).isEqualTo(result.warnings());
  }

  @Test
  void any_address_can_be_measured() {
    ServerInfo server = serve(bench);
    bench.session().serverProperty().set(Optional.empty());
    model.kind().set(TargetKind.ADDRESS);
    assertThat(model.hindrance().getValue()).contains(Message.of("toollatency.need-url"));
    model.url().set(server.address().resolve("/predict").toString());
    model.body().set(server.models().getFirst().example());

    model.start();

    LoadResult result = bench.session().loads().getFirst();
    assertThat(result.totals().planned()).isEqualTo(60);
    assertThat(result.totals().errors().total()).isZero();
  }

  @Test
  void a_get_of_an_address_counts_refusals_as_errors() {
    ServerInfo server = serve(bench);
    model.kind().set(TargetKind.ADDRESS);
    model.url().set(server.address().resolve("/predict").toString());

    model.start();

    assertThat(model.shown().getValue().orElseThrow().errors().refused()).isEqualTo(60);
  }

  @Test
  void what_is_no_address_is_said_beside_it() {
    model.kind().set(TargetKind.ADDRESS);
    model.url().set("http://a b");
    assertThat(model.urlTrouble().getValue())
        .contains(Message.of("measure.url-form", "http://a b"));
    assertThat(model.hindrance().getValue()).isPresent();

    model.url().set("ftp://example.org");
    assertThat(model.hindrance().getValue()).isEmpty();
    model.start();
    assertThat(model.urlTrouble().getValue())
        .contains(Message.of("measure.url-scheme", "ftp://example.org"));
    assertThat(model.trouble().getValue()).isEmpty();

    model.url().set("http://127.0.0.1:1");
    assertThat(model.urlTrouble().getValue()).isEmpty();
  }

  @Test
  void an_address_where_nothing_answers_is_said_beside_it() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      free = socket.getLocalPort();
    }
    model.kind().set(TargetKind.ADDRESS);
    model.url().set("http://127.0.0.1:" + free + "/predict");

    model.start();

    assertThat(model.urlTrouble().getValue().map(Message::code))
        .contains("measure.nothing-answers");
    assertThat(model.shown().getValue()).isEmpty();
    model.kind().set(TargetKind.SERVER);
    assertThat(model.urlTrouble().getValue()).isEmpty();
  }

  @Test
  void a_test_that_is_stopped_leaves_no_trace() {
    HeldJobs jobs = new HeldJobs();
    try (Bench held = new Bench(folder, jobs, Theme.LIGHT, Language.EN)) {
      serve(held);
      LatencyViewModel slow = new LatencyViewModel(held.session(), held.kit().desk());

      slow.start();
      assertThat(slow.running().getValue()).isTrue();
      slow.stop();
      jobs.release();

      assertThat(slow.running().getValue()).isFalse();
      assertThat(slow.shown().getValue()).isEmpty();
      assertThat(held.session().loads()).isEmpty();
    }
  }

  @Test
  void an_earlier_test_can_be_looked_at_again() {
    serve(bench);
    model.start();
    model.rate().set(100);
    model.start();
    List<LoadResult> loads = bench.session().loads();
    assertThat(model.chosen().get()).contains(loads.getLast());

    model.chosen().set(Optional.of(loads.getFirst()));

    assertThat(model.shown().getValue()).contains(Reading.of(loads.getFirst()));
  }
}
