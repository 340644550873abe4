mod digits;
mod registry;
mod state;
