// One file for a script tag: registers the elements with the model guide on the shelf.
import './define.ts';
