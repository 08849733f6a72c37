// One file for a script tag: shows reports to the Board, with all it needs to draw them inside.
import './board.ts';
