// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.modelwright.actions.Action;
import dev.modelwright.actions.ModelRef;
import dev.modelwright.actions.ServerAnswer;
import dev.modelwright.actions.ServerInfo;
import dev.modelwright.base.JobContext;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is offered for copying is what gets an answer. */
class RequestTest {

  @TempDir Path folder;
  private Bench bench;
  private DeployRoom room;

  @BeforeEach
  void serve() {
    bench = Bench.direct(folder);
    bench.train("tree");
    room = new DeployRoom(bench.kit());
    room.server().port().set(0);
    room.server().start();
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<Cell> row() {
    return room.ask().asked().getValue().orElseThrow().form().row().getValue();
  }

  private ServerInfo server() {
    return bench.session().serverProperty().get().orElseThrow();
  }

  private ServerAnswer post(String path, String body) {
    URI address = server().address().resolve(path);
    return bench.actions().execute(new Action.AskServer(address, body), JobContext.none());
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void every_dialect_answers_the_body_with_the_same_probability(Dialect dialect) {
    room.ask().ask();
    Answer.Labelled said = (Answer.Labelled) room.ask().answer().getValue().orElseThrow();

    ServerAnswer answer = post(dialect.path("tree", false), dialect.body(row(), Cell.MISSING));

    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains(Double.toString(said.shares().getFirst().probability()));
  }

  @Test
  void the_first_model_answers_without_its_name() {
    assertThat(Dialect.PLAIN.path("tree", true)).isEqualTo("/predict");
    assertThat(post("/predict", Dialect.PLAIN.body(row(), Cell.MISSING)).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Client.class)
  void every_program_runs_as_it_stands_and_prints_the_answer(Client client) throws Exception {
    room.ask().ask();
    Answer.Labelled said = (Answer.Labelled) room.ask().answer().getValue().orElseThrow();
    room.ask().client().set(client);

    Optional<String> printed = run(client, room.ask().request().getValue());

    assumeThat(printed).as("no program for " + client).isPresent();
    assertThat(printed.orElseThrow()).contains(said.label()).contains("probabilities");
  }

  @Test
  void odd_texts_survive_the_quoting_of_every_language() throws Exception {
    List<Cell> row =
        row().stream()
            .map(
                cell ->
                    cell.type().isText()
                        ? new Cell(
                            cell.name(), cell.type(), Json.quoted("it's \"odd\" \\ \"\"\" \u4e2d"))
                        : cell)
            .toList();
    String url = server().address().resolve("/predict").toString();
    for (Client client : Client.values()) {
      Optional<String> printed = run(client, client.request(url, Dialect.PLAIN, row));
      printed.ifPresent(text -> assertThat(text).as(client.name()).contains("prediction"));
    }
  }

  /** What a program prints; empty where there is nothing to run it with. */
  private Optional<String> run(Client client, String program) throws IOException {
    return switch (client) {
      case CURL -> output(write("ask.sh", program), "sh");
      case PYTHON -> output(write("ask.py", program), "python3");
      case JAVA ->
          output(
              write("Ask.java", program),
              Path.of(System.getProperty("java.home"), "bin", "java").toString());
      case JAVASCRIPT -> output(write("ask.mjs", program), "node");
    };
  }

  private Path write(String name, String program) throws IOException {
    return Files.writeString(folder.resolve(name), program);
  }

  private Optional<String> output(Path file, String program) throws IOException {
    Path out = folder.resolve("out.txt");
    try {
      Process process =
          new ProcessBuilder(program, file.toString())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      String text = Files.readString(out, StandardCharsets.UTF_8);
      boolean absent = text.contains("not found") || text.contains("fetch is not defined");
      return ended && !absent ? Optional.of(text) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_model_that_is_asked_is_the_run_behind_its_name() {
    assertThat(room.ask().asked().getValue().orElseThrow().model().model())
        .isEqualTo(new ModelRef.OfRun(1));
  }
}
