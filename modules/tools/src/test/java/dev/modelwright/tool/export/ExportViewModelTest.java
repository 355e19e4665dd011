// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.actions.Run;
import dev.modelwright.base.Message;
import dev.modelwright.export.ParityCheck;
import dev.modelwright.tool.deploy.Bench;
import dev.modelwright.tool.deploy.HeldJobs;
import dev.modelwright.ui.text.Language;
import dev.modelwright.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportViewModelTest {

  @TempDir Path folder;
  private Bench bench;
  private ExportViewModel model;

  @BeforeEach
  void set_up() {
    bench = Bench.direct(folder);
    model = model(bench);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private ExportViewModel model(Bench of) {
    return new ExportViewModel(
        of.session(), of.kit().desk(), () -> Locale.ENGLISH, folder.resolve("home"));
  }

  @Test
  void without_a_run_nothing_can_be_exported() {
    assertThat(model.hindrance().getValue()).contains(Message.of("tool.need-run"));
    assertThat(model.folder().getValue()).isEmpty();
    assertThat(model.command().getValue()).isEmpty();
  }

  @Test
  void at_least_one_form_must_be_chosen() {
    bench.train("tree");
    for (ExportKind kind : ExportKind.values()) {
      model.chosen(kind).set(false);
    }

    assertThat(model.hindrance().getValue()).contains(Message.of("toolexport.choose-one"));
    model.export();
    assertThat(states()).containsOnly(Map.entry("idle", 4L));
  }

  @Test
  void files_go_to_a_folder_of_the_run_among_the_documents() {
    Run run = bench.train("tree");

    assertThat(model.folder().getValue())
        .contains(
            folder.resolve("home/Documents/modelwright/credit/run-" + run.number() + "-tree"));
  }

  @Test
  void every_chosen_file_is_written_and_proved() throws Exception {
    bench.train("tree");

    model.export();

    Path where = model.folder().getValue().orElseThrow();
    assertThat(states()).containsOnly(Map.entry("written", 4L));
    for (ExportKind kind : ExportKind.values()) {
      CardState.Written written = (CardState.Written) model.card(kind).getValue();
      assertThat(written.file()).isEqualTo(where.resolve(kind.fileName()));
      assertThat(written.size()).isEqualTo(Files.size(written.file())).isPositive();
      assertThat(written.proof().map(ParityCheck::holds))
          .isEqualTo(kind.format().map(format -> true));
    }
    assertThat(bench.session().exportedProperty().get()).isEqualTo(model.proof().getValue());
    assertThat(model.proof().getValue().orElseThrow().parity().holds()).isTrue();
    assertThat(where.resolve("parity.json")).exists();
    assertThat(model.busy().getValue()).isFalse();
  }

  @Test
  void only_what_is_chosen_is_written() {
    bench.train("tree");
    model.chosen(ExportKind.PMML).set(false);
    model.chosen(ExportKind.REPORT).set(false);

    model.export();

    Path where = model.folder().getValue().orElseThrow();
    assertThat(where.toFile().list())
        .containsExactlyInAnyOrder("model.onnx", "model.mwm", "parity.json");
    assertThat(model.card(ExportKind.PMML).getValue()).isEqualTo(new CardState.Idle());
  }

  @Test
  void a_form_that_cannot_be_written_does_not_take_the_others_along() {
    bench.trainUnwritable();

    model.export();

    assertThat(model.card(ExportKind.PMML).getValue())
        .isEqualTo(new CardState.Refused(Message.of("export.not-xml", "kind=o?dd")));
    assertThat(model.card(ExportKind.ONNX).getValue()).isInstanceOf(CardState.Written.class);
    assertThat(model.card(ExportKind.MODEL).getValue()).isInstanceOf(CardState.Written.class);
    assertThat(model.card(ExportKind.REPORT).getValue()).isInstanceOf(CardState.Written.class);
  }

  @Test
  void a_folder_that_cannot_be_made_is_said_beside_the_folder() throws Exception {
    bench.train("tree");
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    model.wantedFolder().set(Optional.of(file.resolve("below")));
    model.chosen(ExportKind.REPORT).set(false);
    model.chosen(ExportKind.MODEL).set(false);

    model.export();

    assertThat(model.folderTrouble().getValue().map(Message::code))
        .contains("actions.cannot-write");
    assertThat(states()).containsOnly(Map.entry("stopped", 2L), Map.entry("idle", 2L));
    model.wantedFolder().set(Optional.empty());
    model.export();
    assertThat(model.folderTrouble().getValue()).isEmpty();
    assertThat(states()).containsOnly(Map.entry("written", 2L), Map.entry("idle", 2L));
  }

  @Test
  void each_run_keeps_what_was_written_of_it() {
    Run first = bench.train("tree");
    model.chosen(ExportKind.REPORT).set(false);
    model.export();
    Run second = bench.train("logistic");

    assertThat(states()).containsOnly(Map.entry("idle", 4L));
    assertThat(model.proof().getValue()).isEmpty();

    bench.session().selected().setAll(List.of(first));
    assertThat(states()).containsOnly(Map.entry("written", 3L), Map.entry("idle", 1L));
    assertThat(model.proof().getValue()).isPresent();
    bench.session().selected().setAll(List.of(second));
    assertThat(model.proof().getValue()).isEmpty();
  }

  @Test
  void a_cancelled_export_stops_all_files_at_once() {
    HeldJobs jobs = new HeldJobs();
    try (Bench held = new Bench(folder, jobs, Theme.LIGHT, Language.EN)) {
      model = model(held);
      held.train("tree");

      model.export();
      assertThat(model.busy().getValue()).isTrue();
      assertThat(states()).containsOnly(Map.entry("working", 2L), Map.entry("waiting", 2L));
      model.cancel();

      assertThat(model.busy().getValue()).isFalse();
      assertThat(states()).containsOnly(Map.entry("stopped", 4L));
      jobs.release();
      assertThat(states()).containsOnly(Map.entry("stopped", 4L));
      assertThat(held.session().exportedProperty().get()).isEmpty();
    }
  }

  @Test
  void the_report_speaks_the_language_of_the_window() throws Exception {
    bench.train("tree");
    model =
        new ExportViewModel(
            bench.session(), bench.kit().desk(), () -> Locale.SIMPLIFIED_CHINESE, folder);

    model.export();

    Path report = model.folder().getValue().orElseThrow().resolve("report.html");
    assertThat(Files.readString(report)).contains("训练");
  }

  @Test
  void the_baseline_of_the_same_rows_stands_in_the_report() throws Exception {
    bench.train("baseline");
    bench.train("tree");

    model.export();

    Path report = model.folder().getValue().orElseThrow().resolve("report.html");
    assertThat(Files.readString(report)).contains("Baseline");
  }

  private Map<String, Long> states() {
    Map<String, Long> states = new TreeMap<>();
    for (ExportKind kind : ExportKind.values()) {
      String name = model.card(kind).getValue().getClass().getSimpleName().toLowerCase(Locale.ROOT);
      states.merge(name, 1L, Long::sum);
    }
    return states;
  }
}
