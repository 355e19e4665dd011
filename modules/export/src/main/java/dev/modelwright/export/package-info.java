// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Writes a pipeline as ONNX and as PMML, runs both by independent runtimes, and proves row by row
 * that they answer as the reference scorer does; a file that differs is never written. Reads back
 * only files of its own making. No learner, no server and no screen may enter, and no protobuf,
 * PMML or runtime type may leave.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.export;
