/** A program for the terminal that uses the backend through the client that jampx generates. */
package faq;
