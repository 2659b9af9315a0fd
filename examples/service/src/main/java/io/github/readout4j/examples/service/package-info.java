/** Parsing over HTTP, and a page to try it on. */
@NullMarked
package io.github.readout4j.examples.service;

import org.jspecify.annotations.NullMarked;
