// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import dev.modelwright.data.ReadOptions;
import dev.modelwright.model.Pipeline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file form of a recipe: one JSON object in UTF-8, described in {@code docs/recipe-file.md}.
 * The same recipe always gives the same bytes.
 */
public final class RecipeFile {

  private static final String FORMAT = "modelwright-recipe";
  private static final int VERSION = 1;

  private final JsonMapper mapper = RecipeJson.mapper();

  /** One is as good as another: it has no state. */
  public RecipeFile() {}

  private record Envelope(
      String format, int version, ReadOptions reading, List<RecipeStep> steps) {}

  private record Head(@Nullable String format, int version) {}

  /**
   * Writes a recipe; the file appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public void write(Recipe recipe, Path file) {
    try {
      WholeFile.write(file, text(recipe).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw Problem.at("file", "learn.recipe-unwritten", file, e.getMessage()).exception(e);
    }
  }

  /** A recipe in its file form. */
  public String text(Recipe recipe) {
    Envelope envelope = new Envelope(FORMAT, VERSION, recipe.reading(), recipe.steps());
    return mapper.writeValueAsString(envelope) + "\n";
  }

  /**
   * Reads a recipe.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or it holds no recipe,
   *     or one of a newer program
   */
  public Recipe read(Path file) {
    try {
      return parse(Files.readAllBytes(file), file);
    } catch (NoSuchFileException e) {
      throw Problem.at("file", "learn.no-such-recipe", file).exception(e);
    } catch (IOException e) {
      throw Problem.at("file", "learn.recipe-unread", file, e.getMessage()).exception(e);
    }
  }

  /**
   * The recipe that a model was trained with, which it carries; none if it is one of an early
   * program.
   *
   * @throws dev.modelwright.base.ProblemException if it is one of a newer program
   */
  public Optional<Recipe> of(Pipeline pipeline) {
    return pipeline
        .provenance()
        .training()
        .recipe()
        .map(text -> parse(text.getBytes(StandardCharsets.UTF_8), "model"));
  }

  private Recipe parse(byte[] bytes, Object file) {
    try {
      @Nullable Head head =
          mapper
              .readerFor(Head.class)
              .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(bytes);
      if (head == null || !FORMAT.equals(head.format())) {
        throw Problem.at("file", "learn.not-a-recipe", file).exception();
      }
      if (head.version() > VERSION) {
        throw Problem.at("file", "learn.newer-recipe", file, head.version(), VERSION).exception();
      }
    } catch (JacksonException e) {
      throw Problem.at("file", "learn.not-a-recipe", file).exception(e);
    }
    try {
      Envelope envelope = mapper.readValue(bytes, Envelope.class);
      return new Recipe(envelope.reading(), envelope.steps());
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw Problem.at("file", "learn.broken-recipe", file, line).exception(e);
    }
  }
}
