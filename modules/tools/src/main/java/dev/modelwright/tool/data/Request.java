// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.tool.data;

import dev.modelwright.data.ReadOptions;
import java.nio.file.Path;

/** A file and how it is to be read. */
record Request(Path file, ReadOptions reading) {}
