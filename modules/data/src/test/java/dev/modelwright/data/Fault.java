// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.data;

import java.util.List;

/**
 * A table's text with one fault in it.
 *
 * @param kind of the fault
 * @param where in the table
 * @param file what the file holds
 * @param wanted the table that a person would make of it, names first
 */
@SuppressWarnings("ArrayRecordComponent")
record Fault(String kind, String where, byte[] file, List<List<String>> wanted) {}
