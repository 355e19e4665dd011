// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a text file holds a table.
 *
 * @param delimiter between cells
 * @param quote around cells, if any
 * @param escape before a quote inside a quoted cell; absent where quotes are doubled
 * @param preambleLines lines before the table
 * @param header whether the table's first line holds the names
 */
public record Dialect(
    Charset encoding,
    char delimiter,
    Optional<Character> quote,
    Optional<Character> escape,
    int preambleLines,
    boolean header) {}
