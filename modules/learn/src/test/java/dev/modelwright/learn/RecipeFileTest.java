// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeFileTest {

  private static final String START =
      """
      {"format": "modelwright-recipe", "version": 1,
       "reading": {"dialect": null, "part": null, "columns": {}},
      """;

  @TempDir Path folder;

  private final RecipeFile files = new RecipeFile();

  @Test
  void what_was_written_is_read_back_and_written_alike() {
    Path file = folder.resolve("recipe.json");
    for (long seed = 0; seed < 100; seed++) {
      Recipe recipe = new RandomRecipes(seed).next();
      files.write(recipe, file);
      Recipe read = files.read(file);
      assertThat(read).isEqualTo(recipe);
      assertThat(files.text(read)).isEqualTo(files.text(recipe));
    }
  }

  @Test
  void the_form_is_meant_to_be_read() {
    Recipe recipe =
        Recipe.none()
            .with(new RecipeStep.SetRole("id", ColumnRole.LEFT_OUT))
            .with(new RecipeStep.Treat("city", new Treatment.OneHot(30, 5, false)));
    assertThat(files.text(recipe))
        .isEqualTo(
            """
            {
              "format" : "modelwright-recipe",
              "version" : 1,
              "reading" : {
                "dialect" : null,
                "part" : null,
                "columns" : { }
              },
              "steps" : [ {
                "kind" : "set-role",
                "column" : "id",
                "role" : "left-out"
              }, {
                "kind" : "treat",
                "column" : "city",
                "treatment" : {
                  "kind" : "one-hot",
                  "mostLevels" : 30,
                  "fewestRows" : 5,
                  "dropReference" : false
                }
              } ]
            }
            """);
  }

  @Test
  void a_treatment_has_the_same_name_in_files_as_elsewhere() {
    for (Treatment treatment : new RandomRecipes(1).treatments()) {
      Recipe recipe = Recipe.none().with(new RecipeStep.Treat("c", treatment));
      assertThat(files.text(recipe)).contains("\"" + Treatments.kind(treatment) + "\"");
    }
  }

  private Recipe read(String text) {
    try {
      return files.read(Files.writeString(folder.resolve("recipe.json"), text));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void a_file_of_other_programs_or_later_ones_is_refused() {
    assertThat(Said.by("file", () -> files.read(folder.resolve("none.json"))))
        .contains("There is no recipe file");
    for (String text : List.of("", "a,b\n1,2\n", "[]", "null", "{\"format\":\"other\"}")) {
      assertThat(Said.by("file", () -> read(text))).contains("is no recipe of this program");
    }
    String later = "{\"format\":\"modelwright-recipe\",\"version\":2,\"all\":\"new\"}";
    assertThat(Said.by("file", () -> read(later))).contains("version 2").contains("up to 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\": \"fly\"}",
        "{\"kind\": \"drop-missing\"}",
        "{\"kind\": \"drop-missing\", \"columns\": [null]}",
        "{\"kind\": \"drop-duplicates\", \"columns\": []}",
        "{\"kind\": \"set-role\", \"column\": \"a\", \"role\": \"LEFT_OUT\"}",
        "{\"kind\": \"set-role\", \"column\": \"a\", \"role\": 1}",
        "{\"kind\": \"keep-rows\", \"condition\": 1}",
        "{\"kind\": \"treat\", \"column\": \"a\", \"treatment\": {\"kind\": \"bin\","
            + " \"intervals\": 1, \"quantiles\": true}}",
        "{\"kind\": \"treat\", \"column\": \"a\", \"treatment\": {\"kind\": \"bin\","
            + " \"intervals\": \"3\", \"quantiles\": true}}",
      })
  void a_step_that_is_none_is_refused_with_its_line(String step) {
    assertThat(read(START + "\"steps\": []}").steps()).isEmpty();
    assertThat(Said.by("file", () -> read(START + "\"steps\": [\n" + step + "]}")))
        .contains("Line 4 of the recipe");
  }
}
