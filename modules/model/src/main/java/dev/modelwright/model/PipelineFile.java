// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.model;

import dev.modelwright.base.Problem;
import dev.modelwright.base.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file form of a pipeline: one JSON object {@code {"format": "modelwright-model", "version": 2,
 * "pipeline": …}} in UTF-8, described in {@code docs/model-file.md}. Nothing in it is ever
 * executed.
 */
public final class PipelineFile {

  private static final String FORMAT = "modelwright-model";
  private static final int VERSION = 2;

  private final JsonMapper mapper = PipelineJson.mapper();

  private record Envelope(String format, int version, Pipeline pipeline) {}

  private record Head(@Nullable String format, int version) {}

  /**
   * Writes a pipeline; the file appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public void write(Pipeline pipeline, Path file) {
    try {
      WholeFile.write(file, bytes(pipeline));
    } catch (IOException e) {
      throw Problem.at("file", "model.cannot-write", file, e.getMessage()).exception(e);
    }
  }

  /** A pipeline in its file form. */
  public byte[] bytes(Pipeline pipeline) {
    return mapper.writeValueAsBytes(new Envelope(FORMAT, VERSION, pipeline));
  }

  /**
   * Reads a pipeline.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or it holds no model,
   *     or one of a newer program
   */
  public Pipeline read(Path file) {
    try {
      return parse(Files.readAllBytes(file), file.toString());
    } catch (NoSuchFileException e) {
      throw Problem.at("file", "model.no-such-file", file).exception(e);
    } catch (IOException e) {
      throw Problem.at("file", "model.cannot-read", file, e.getMessage()).exception(e);
    }
  }

  /** Models of the first form carry no recipe; in all else they are like those of the second. */
  private static void withoutRecipe(JsonNode whole) {
    if (whole.at("/pipeline/provenance/training") instanceof ObjectNode training) {
      training.putNull("recipe");
    }
  }

  private Pipeline parse(byte[] bytes, String file) {
    try {
      @Nullable Head head =
          mapper
              .readerFor(Head.class)
              .without(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .readValue(bytes);
      if (head == null || !FORMAT.equals(head.format())) {
        throw Problem.at("file", "model.not-a-model", file).exception();
      }
      if (head.version() > VERSION) {
        throw Problem.at("file", "model.newer-version", file, head.version(), VERSION).exception();
      }
      JsonNode whole = mapper.readTree(bytes);
      if (head.version() == 1) {
        withoutRecipe(whole);
      }
      return mapper.treeToValue(whole, Envelope.class).pipeline();
    } catch (JacksonException e) {
      throw Problem.at("file", "model.not-a-model", file).exception(e);
    }
  }
}
