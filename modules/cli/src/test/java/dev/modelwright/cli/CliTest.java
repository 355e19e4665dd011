// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.modelwright.testkit.Places;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CliTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Console console = new Console();

  @TempDir private Path folder;

  @Test
  void run_does_the_whole_journey() {
    Path out = folder.resolve("out");

    Console.Result result =
        console.run(
            "run",
            Places.sample("credit.csv"),
            "--target",
            "default",
            "--out",
            out,
            "--load-seconds",
            "0.3");

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(result.out()).contains("Trained logistic", "roc_auc", "no label differs", "p99");
    assertThat(out.resolve("report.html")).isNotEmptyFile();
  }

  @Test
  void run_prints_json_and_nothing_else_when_asked() {
    Console.Result result =
        console.run(
            "run",
            Places.sample("cars.csv"),
            "--target",
            "price",
            "--out",
            folder,
            "--load-seconds",
            "0.2",
            "--json");

    JsonNode json = JSON.readTree(result.out());
    assertThat(json.path("metrics").path("task").asString()).isEqualTo("regression");
    assertThat(json.path("parity").path("checks")).hasSize(3);
    assertThat(json.path("latency").path("requests").asInt()).isPositive();
  }

  @Test
  void data_info_says_dialect_types_and_evidence() {
    JsonNode json =
        JSON.readTree(console.run("data", "info", Places.sample("credit.csv"), "--json").out());

    assertThat(json.path("encoding").asString()).isEqualTo("UTF-8");
    assertThat(json.path("delimiter").asString()).isEqualTo(",");
    assertThat(json.path("header").asBoolean()).isTrue();
    assertThat(json.path("rows").asInt()).isEqualTo(3000);
    assertThat(json.path("columns").valueStream().map(c -> c.path("name").asString()))
        .contains("age", "purpose", "opened", "default");
    JsonNode age = json.path("columns").path(0);
    assertThat(age.path("type").asString()).isEqualTo("integer");
    assertThat(age.path("evidence").asString()).isNotBlank();
    assertThat(age.has("missing") && age.has("distinct")).isTrue();
    assertThat(json.path("warnings").isArray()).isTrue();
  }

  @Test
  void data_profile_writes_a_page_in_either_language() {
    Path page = folder.resolve("credit.html");
    Path data = Places.sample("credit.csv");

    console.run("data", "profile", data, "--target", "default", "--html", page);
    assertThat(page).content().contains("<html lang=\"en\">", "Missing");
    Console.Result result =
        console.run("data", "profile", data, "--language", "zh", "--html", page);

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(page).content().contains("<html lang=\"zh-CN\">", "缺失");
  }

  @Test
  void a_recipe_says_how_a_file_is_read_and_prepared() throws IOException {
    Path data =
        Files.writeString(
            folder.resolve("pressure.csv"),
            "pressure,site,ill\n"
                + IntStream.range(0, 80)
                    .mapToObj(i -> (i % 8 == 0 ? -999 : 100 + i) + ",s" + i % 3 + "," + i % 2)
                    .collect(Collectors.joining("\n")));
    Path recipe =
        Files.writeString(
            folder.resolve("r.mwr.json"),
            """
            {"format": "modelwright-recipe", "version": 1,
             "reading": {"dialect": null, "part": null, "columns": {"pressure":
               {"kind": null, "dates": null, "numbers": null, "missing": ["-999"], "present": []}}},
             "steps": [{"kind": "keep-rows", "condition": "site <> 's2'"},
                       {"kind": "set-role", "column": "site", "role": "left-out"}]}
            """);
    Path model = folder.resolve("pressure.mwm");

    Console.Result trained =
        console.run(
            "train",
            data,
            "--target",
            "ill",
            "--recipe",
            recipe,
            "--model",
            "logistic",
            "--out",
            model);

    assertThat(trained.code()).as(trained.err()).isZero();
    assertThat(trained.out()).contains("Only rows with site <> 's2' are used.");
    Path rows = Files.writeString(folder.resolve("two.csv"), "pressure\n-999\n\"\"\n150\n");
    Path answers = folder.resolve("answers.csv");
    console.run("predict", model, "--data", rows, "--out", answers);
    List<String> lines = Files.readAllLines(answers);
    assertThat(probability(lines.get(1))).isEqualTo(probability(lines.get(2)));
    assertThat(probability(lines.get(1))).isNotEqualTo(probability(lines.get(3)));
  }

  private static String probability(String line) {
    return line.substring(line.lastIndexOf(',') + 1);
  }

  @Test
  void data_convert_writes_clean_files() throws IOException {
    Path messy = Files.writeString(folder.resolve("messy.csv"), "a;b\r\n1;x y\r\n2;\"z;z\"\r\n");

    Console.Result result =
        console.run("data", "convert", messy, "--out-dir", folder.resolve("clean"));

    assertThat(result.code()).as(result.err()).isZero();
    assertThat(folder.resolve("clean/messy.csv")).content().startsWith("a,b").contains("\"z;z\"");
  }

  @Test
  void train_evaluate_explain_predict_and_export_work_on_one_model_file() throws IOException {
    Path data = Places.sample("cars.csv");
    Path model = folder.resolve("m/cars.mwm");

    assertThat(
            console.run(
                "train",
                data,
                "--target",
                "price",
                "--model",
                "linear",
                "--leave-out",
                "colour",
                "--seed",
                7,
                "--out",
                model))
        .extracting(Console.Result::code)
        .isEqualTo(0);
    JsonNode metrics =
        JSON.readTree(console.run("evaluate", model, "--data", data, "--json").out());
    assertThat(metrics.path("metrics").path("r2").asDouble()).isGreaterThan(0.5);
    assertThat(metrics.path("rows_left_out").path("by_recipe").asInt(-1)).isZero();
    JsonNode explained = JSON.readTree(console.run("explain", model, "--json").out());
    assertThat(explained.path("coefficients").path("intercept").isNumber()).isTrue();
    assertThat(explained.path("standard_errors").path("mileage_km").asDouble()).isPositive();
    assertThat(explained.path("p_values").path("mileage_km").isNumber()).isTrue();
    assertThat(explained.path("r_squared").asDouble()).isBetween(0.5, 1.0);
    assertThat(explained.path("residual_standard_deviation").asDouble()).isPositive();
    assertThat(explained.path("coefficients").propertyNames()).noneMatch(n -> n.contains("colour"));

    Path predictions = folder.resolve("p.csv");
    console.run("predict", model, "--data", data, "--out", predictions);
    assertThat(Files.readAllLines(predictions)).hasSize(1501).first().isEqualTo("prediction");

    Console.Result exported =
        console.run("export", model, "--format", "onnx,pmml", "--out", folder.resolve("x"));
    assertThat(exported.code()).as(exported.err()).isZero();
    assertThat(folder.resolve("x/model.onnx")).isNotEmptyFile();
    assertThat(folder.resolve("x/parity.json")).isNotEmptyFile();
  }

  @Test
  void explain_draws_a_tree_in_words() {
    Path model = folder.resolve("t.mwm");
    console.run(
        "train",
        Places.sample("credit.csv"),
        "--target",
        "default",
        "--model",
        "tree",
        "--set",
        "max_depth=2",
        "--out",
        model);

    assertThat(console.run("explain", model).out()).contains("yes:", "no:", "≤");
  }

  @Test
  void serve_answers_until_it_is_stopped() {
    Path model = folder.resolve("c.mwm");
    console.run("train", Places.sample("clinical.csv"), "--target", "diagnosis", "--out", model);
    StringBuilder load = new StringBuilder();
    console.whileServing(
        () -> {
          Matcher address =
              Pattern.compile("http://127\\.0\\.0\\.1:\\d+").matcher(console.printed());
          assertThat(address.find()).isTrue();
          load.append(
              new Console()
                  .run(
                      "loadtest",
                      "--url",
                      address.group() + "/healthz",
                      "--rate",
                      50,
                      "--seconds",
                      0.3,
                      "--json")
                  .out());
        });

    Console.Result result = console.run("serve", model, "--port", 0);

    assertThat(result.code()).as(result.err()).isZero();
    JsonNode latency = JSON.readTree(load.toString());
    assertThat(latency.path("requests").asInt()).isEqualTo(15);
    assertThat(latency.path("errors").asInt()).isZero();
  }

  @Test
  void version_and_help_are_there() {
    assertThat(console.run("--version").out()).isEqualToIgnoringNewLines("modelwright 1.2.3");
    assertThat(console.run("--help").out()).contains("run", "serve", "loadtest", "tour");
    assertThat(console.run("run", "--help").code()).isZero();
    assertThat(console.run("tour", "--out", "pics").out()).contains("tour to pics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fly",
        "''",
        "run",
        "run x.csv",
        "data",
        "serve",
        "loadtest --rate ten --url http://127.0.0.1:1/",
        "train x.csv --target y --out m --task guess",
        "export m --out d --format exe",
      })
  void wrong_usage_is_exit_code_2(String line) {
    Object[] words = line.isEmpty() ? new Object[0] : line.split(" ");

    Console.Result result = console.run(words);

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isNotBlank();
    assertThat(result.out()).isEmpty();
  }

  @Test
  void bad_input_is_one_sentence_and_exit_code_1() throws IOException {
    StringBuilder same = new StringBuilder("x,y\n");
    StringBuilder id = new StringBuilder("x,y\n");
    StringBuilder none = new StringBuilder("x,y\n");
    for (int i = 0; i < 40; i++) {
      same.append(i % 7).append(",a\n");
      id.append(i % 7).append(",text-").append(i).append('\n');
      none.append(i % 7).append(",\n");
    }
    problem("There is no file", folder.resolve("none.csv"));
    problem("empty", file("empty.csv", ""));
    problem("no rows", file("header.csv", "x,y\n"));
    problem("column", file("one.csv", "y\n1\n2\n1\n2\n1\n2\n1\n2\n1\n2\n1\n"));
    problem("y", file("same.csv", same.toString()));
    problem("y", file("none.csv", none.toString()));
    problem("y", file("id.csv", id.toString()));
    problem("rows", file("few.csv", "x,y\n1,a\n2,b\n3,a\n"));
    problem("There is no column", file("other.csv", same.toString().replace("x,y", "x,z")));
    problem("folder", folder);
  }

  private void problem(String says, Path file) {
    Console.Result result =
        console.run("run", file, "--target", "y", "--out", folder.resolve("out"));
    assertThat(result.code()).as(file + ": " + result.err()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("modelwright: ").containsIgnoringCase(says);
    assertThat(result.err().lines()).hasSize(1);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
