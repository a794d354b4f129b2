//! The main job of cleanse: files in, a result folder out.
