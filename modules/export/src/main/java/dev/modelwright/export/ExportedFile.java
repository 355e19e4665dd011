// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.export;

import java.nio.file.Path;

/** A file that was written; its size in bytes. */
public record ExportedFile(Format format, Path file, long size) {}
