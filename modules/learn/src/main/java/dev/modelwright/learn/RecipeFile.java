// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import java.nio.file.Path;

/**
 * The file form of a recipe: one JSON object in UTF-8, described in {@code docs/recipe-file.md}.
 */
public final class RecipeFile {

  /**
   * Writes a recipe; the file appears whole or not at all.
   *
   * @throws dev.modelwright.base.ProblemException if it cannot be written
   */
  public void write(Recipe recipe, Path file) {
    throw new UnsupportedOperationException();
  }

  /**
   * Reads a recipe.
   *
   * @throws dev.modelwright.base.ProblemException if there is no such file, or it holds no recipe,
   *     or one of a newer program
   */
  public Recipe read(Path file) {
    throw new UnsupportedOperationException();
  }
}
