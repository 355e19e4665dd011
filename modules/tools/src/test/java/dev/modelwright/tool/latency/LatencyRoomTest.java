// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.latency;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.measure.LoadResult;
import dev.modelwright.testkit.fx.Fx;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.tool.deploy.Screens;
import dev.modelwright.tool.session.RoomId;
import dev.modelwright.ui.chart.FigureView;
import dev.modelwright.ui.control.ActionButton;
import dev.modelwright.ui.control.NumberField;
import dev.modelwright.ui.frame.RailMark;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import dev.modelwright.ui.work.FxDoor;
import dev.modelwright.ui.work.FxJobs;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatencyRoomTest {

  private static final List<String> CHARTS = List.of("time", "percentiles", "throughput");

  @TempDir Path folder;
  private final FxJobs jobs = new FxJobs(new FxDoor());
  private Bench bench;
  private LatencyRoom room;
  private Stage stage;

  @BeforeEach
  void show() {
    bench = new Bench(folder, jobs, Theme.LIGHT, Language.EN);
    room = Fx.get(() -> new LatencyRoom(bench.kit()));
    stage = bench.show(Fx.get(room::view), 980, 800);
  }

  @AfterEach
  void close() {
    Fx.close(stage);
    jobs.close();
    bench.close();
  }

  private void plan(String rate, String seconds) {
    Fx.run(
        () -> {
          ((NumberField) find("latency-rate")).textProperty().set(rate);
          ((NumberField) find("latency-seconds")).textProperty().set(seconds);
        });
  }

  private void measure(int before) {
    fire("latency-start");
    Fx.until(() -> bench.session().loads().size() == before + 1);
    Fx.settle();
  }

  @Test
  void without_a_server_the_room_leads_to_deploy_or_takes_an_address() {
    assertThat(Screens.texts(room.view())).anyMatch(text -> text.contains("No server is running"));
    fire("latency-go-deploy");
    assertThat(bench.session().roomProperty().get()).isEqualTo(RoomId.DEPLOY);

    assertThat(find("latency-address").isVisible()).isFalse();
    Fx.run(() -> room.model().kind().set(TargetKind.ADDRESS));
    assertThat(find("latency-address").isVisible()).isTrue();
    assertThat(find("latency-go-deploy").getParent().getParent().isVisible()).isFalse();
  }

  @Test
  void a_running_test_is_shown_live_and_can_be_stopped() {
    Fx.run(() -> LatencyViewModelTest.serve(bench));
    plan("200", "60");
    fire("latency-start");
    assertThat(room.mark().getValue()).isEqualTo(RailMark.RUNNING);
    assertThat(find("latency-stop").isVisible()).isTrue();

    Fx.until(() -> chart("time").figureProperty().get().isPresent());
    assertThat(Screens.texts(find("latency-progress")))
        .containsAnyOf("Waiting for the median to settle", "Measuring");
    fire("latency-stop");

    Fx.until(() -> room.mark().getValue() == RailMark.OPEN);
    assertThat(bench.session().loads()).isEmpty();
    assertThat(chart("time").figureProperty().get()).isEmpty();
  }

  @Test
  void a_finished_test_has_figures_charts_and_a_row() {
    Fx.run(() -> LatencyViewModelTest.serve(bench));
    plan("200", "0.4");
    measure(0);

    assertThat(CHARTS).allMatch(name -> chart(name).figureProperty().get().isPresent());
    assertThat(Screens.texts(find("latency-figures")))
        .contains("p50", "p99.9", "Achieved", "0")
        .anyMatch(text -> text.matches("[\\d.]+\u00a0(ms|µs)"));
    assertThat(table().getItems()).hasSize(1);
    fire("latency-copy");
    assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
        .startsWith("started,address,seconds,target_rate,")
        .containsPattern("\"127.0.0.1:\\d+/predict\",0.4,200,[\\d.]+,80,0,[\\d.,]+\n$");
  }

  @Test
  void the_newest_test_is_chosen_and_an_earlier_one_by_its_row() {
    Fx.run(() -> LatencyViewModelTest.serve(bench));
    plan("200", "0.3");
    measure(0);
    plan("100", "0.3");
    measure(1);
    List<LoadResult> loads = bench.session().loads();
    assertThat(table().getSelectionModel().getSelectedItems()).containsExactly(loads.getLast());
    assertThat(room.model().chosen().get()).contains(loads.getLast());

    Fx.run(() -> table().getSelectionModel().clearAndSelect(0));

    assertThat(room.model().chosen().get()).contains(loads.getFirst());
  }

  @Test
  void a_wrong_rate_is_said_below_the_plan_and_hinders_the_start() {
    Fx.run(() -> LatencyViewModelTest.serve(bench));
    plan("0", "1");

    assertThat(Screens.texts(room.view())).contains("Enter a number from 0.1 to 1,000,000.");
    assertThat(((ActionButton) find("latency-start")).hindrance().getValue())
        .contains("Enter a number");
  }

  @Test
  void a_language_switch_is_live_and_leaves_no_code_behind() {
    Fx.run(() -> LatencyViewModelTest.serve(bench));
    plan("200", "0.3");
    measure(0);
    for (Language language : Language.values()) {
      Fx.run(() -> bench.kit().words().languageProperty().set(language));
      assertThat(Screens.texts(room.view())).noneMatch(text -> text.contains("toollatency."));
    }
    assertThat(Screens.texts(room.view())).contains("开始", "本次会话的测试");
    assertThat(chart("throughput").figureProperty().get().orElseThrow().title()).isEqualTo("吞吐量");
  }

  @Test
  void both_languages_have_the_same_texts() {
    assertThat(Screens.keys("toollatency", Locale.SIMPLIFIED_CHINESE))
        .isEqualTo(Screens.keys("toollatency", Locale.ROOT));
  }

  @Test
  void the_commands_say_why_they_cannot_be_used() {
    assertThat(room.commands().getFirst().hindrance().getValue())
        .isEqualTo("Start the server first.");
    assertThat(room.commands().getLast().hindrance().getValue())
        .isEqualTo("No load test is running.");
  }

  private Node find(String id) {
    return Fx.get(() -> room.view().lookup("#" + id));
  }

  private FigureView chart(String name) {
    return (FigureView) find("latency-chart-" + name);
  }

  @SuppressWarnings("unchecked")
  private TableView<LoadResult> table() {
    return (TableView<LoadResult>) find("latency-table");
  }

  private void fire(String id) {
    Fx.run(() -> ((ActionButton) room.view().lookup("#" + id)).fire());
  }
}
