//! The tests of this package are all there is to it.
