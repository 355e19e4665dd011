// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.nio.file.Path;

/**
 * Where a dataset came from.
 *
 * @param sha256 of the file's bytes, in hexadecimal
 * @param bytes the file's size
 */
public record DataSource(Path file, String sha256, long bytes, Dialect dialect) {}
