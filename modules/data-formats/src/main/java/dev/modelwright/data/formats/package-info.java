// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Files that are no text, as tables: workbooks and Parquet. Each is written as clean text first and
 * then read like any other, so that types and evidence are found in one way. The libraries that
 * know those formats stay in here.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.data.formats;
