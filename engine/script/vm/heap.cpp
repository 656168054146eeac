#include "engine/script/vm/heap.hpp"

#include <cstdlib>
#include <cstring>
#include <new>
#include <unordered_map>

#include "engine/base/assert.hpp"
#include "engine/script/code/code.hpp"
#include "engine/script/vm/allocate.hpp"
#include "engine/script/vm/hashing.hpp"
#include "engine/script/vm/places.hpp"

namespace lockstep::script {

namespace {

// Under the address sanitizer every block comes from malloc, so that it sees each use after free.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool small_blocks = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool small_blocks = false;
#else
constexpr bool small_blocks = true;
#endif
#else
constexpr bool small_blocks = true;
#endif

constexpr size_t page_size = 16384;  // aligned to itself: a block's address gives its page
constexpr size_t page_header = 16;
constexpr size_t largest_class = 1024;
constexpr uint32_t class_count = 16 + 8;
constexpr size_t first_chunk = 8 * page_size;
constexpr size_t largest_chunk = 64 * page_size;

// Steps of 16 bytes to 256, of 64 to 512, of 128 to 1024: at most a quarter of a block is wasted.
constexpr uint32_t class_of(size_t size) {
  if (size <= 256) return size == 0 ? 0 : static_cast<uint32_t>((size - 1) / 16);
  if (size <= 512) return 16 + static_cast<uint32_t>((size - 257) / 64);
  return 20 + static_cast<uint32_t>((size - 513) / 128);
}
constexpr size_t size_of_class(uint32_t size_class) {
  if (size_class < 16) return (size_class + 1) * 16;
  if (size_class < 20) return 256 + (size_class - 15) * 64;
  return 512 + (size_class - 19) * 128;
}
static_assert(class_of(largest_class) == class_count - 1 && size_of_class(class_count - 1) == largest_class);
static_assert(class_of(257) == 16 && size_of_class(16) == 320 && class_of(513) == 20 && size_of_class(20) == 640);

struct FreeBlock {
  FreeBlock* next;
};

// In front of every block from malloc, so that the heap can free those that nobody freed.
struct alignas(16) LargeBlock {
  LargeBlock* previous;
  LargeBlock* next;
  size_t size;  // with this header
};

// In front of every object whose class is tracked.
struct alignas(16) TrackedLink {
  TrackedLink* previous;
  TrackedLink* next;
  Object* object() { return reinterpret_cast<Object*>(this + 1); }
  static TrackedLink* of(Object* object) { return reinterpret_cast<TrackedLink*>(object) - 1; }
};

template <class Link>
void link_after(Link* head, Link* link) {
  link->previous = head;
  link->next = head->next;
  head->next->previous = link;
  head->next = link;
}
template <class Link>
void unlink(Link* link) {
  link->previous->next = link->next;
  link->next->previous = link->previous;
}

struct TracebackNode {
  std::vector<TracebackEntry> entries;  // first: the node is found by its address
  TracebackNode* previous;
  TracebackNode* next;
};

// Beyond these an object is used as a dict and gets one.
constexpr uint32_t most_shape_attributes = 64;
constexpr size_t most_shape_children = 64;

// Deeper chains of destruction than this are put off, so that a long linked list does not use up the C++ stack.
constexpr int deepest_destruction = 50;

}  // namespace

struct Heap::Private {
  FreeBlock* free_blocks[class_count] = {};
  char* bump[class_count] = {};      // rest of the newest page of a class
  char* bump_end[class_count] = {};
  std::vector<char*> chunks;
  char* chunk_top = nullptr;
  char* chunk_end = nullptr;
  size_t next_chunk = first_chunk;
  LargeBlock large;
  TrackedLink tracked;
  TracebackNode tracebacks;
  std::vector<Shape*> shapes;
  std::vector<Str*> interned;        // open addressing; a power of two
  size_t interned_count = 0;
  std::unordered_map<const Object*, uint64_t> ids;
  uint64_t next_id = 0;
  int destruction_depth = 0;
  bool is_catching_up = false;
  std::vector<Object*> put_off;

  Private() : interned(1024, nullptr) {
    large.previous = large.next = &large;
    tracked.previous = tracked.next = &tracked;
    tracebacks.previous = tracebacks.next = &tracebacks;
  }

  void* take_small(uint32_t size_class) {
    if (FreeBlock* block = free_blocks[size_class]) {
      free_blocks[size_class] = block->next;
      return block;
    }
    const size_t size = size_of_class(size_class);
    if (static_cast<size_t>(bump_end[size_class] - bump[size_class]) < size) start_page(size_class);
    char* block = bump[size_class];
    bump[size_class] += size;
    return block;
  }

  void start_page(uint32_t size_class) {
    if (chunk_top == chunk_end) {
      chunk_top = static_cast<char*>(std::aligned_alloc(page_size, next_chunk));
      LS_ASSERT(chunk_top != nullptr, "out of memory");
      chunk_end = chunk_top + next_chunk;
      chunks.push_back(chunk_top);
      if (next_chunk < largest_chunk) next_chunk *= 2;
    }
    *reinterpret_cast<uint32_t*>(chunk_top) = size_class;
    bump[size_class] = chunk_top + page_header;
    bump_end[size_class] = chunk_top + page_size;
    chunk_top += page_size;
  }

  void give_small(void* memory, uint32_t size_class) {
    FreeBlock* block = static_cast<FreeBlock*>(memory);
    block->next = free_blocks[size_class];
    free_blocks[size_class] = block;
  }

  static uint32_t class_of_block(const void* memory) {
    return *reinterpret_cast<const uint32_t*>(reinterpret_cast<uintptr_t>(memory) & ~static_cast<uintptr_t>(page_size - 1));
  }

  LargeBlock* take_large(size_t size) {
    auto* block = static_cast<LargeBlock*>(std::malloc(size + sizeof(LargeBlock)));
    LS_ASSERT(block != nullptr, "out of memory");
    block->size = size + sizeof(LargeBlock);
    link_after(&large, block);
    return block;
  }

  Str** interned_place(std::string_view text, uint32_t hash) {
    const size_t mask = interned.size() - 1;
    for (size_t place = hash & mask;; place = (place + 1) & mask)
      if (interned[place] == nullptr || (interned[place]->hash == hash && interned[place]->view() == text)) return &interned[place];
  }

  void grow_interned() {
    std::vector<Str*> old(interned.size() * 2, nullptr);
    old.swap(interned);
    for (Str* str : old)
      if (str != nullptr) *interned_place(str->view(), str->hash) = str;
  }
};

Heap::Heap() : private_(new Private) {
  str_type = new_type(nullptr, "", Kind::str);
  str_type->name = Ref<Str>(intern("str"));
}

Heap::~Heap() {
  // From here on a count that falls to zero destroys nothing: objects are left where they are until their pages go.
  abandon();
  for (TrackedLink* link = private_->tracked.next; link != &private_->tracked; link = link->next) {
    Object* object = link->object();
    object->type->slots.destroy(*this, object);
  }
  for (TracebackNode* node = private_->tracebacks.next; node != &private_->tracebacks;) {
    TracebackNode* next = node->next;
    delete node;
    node = next;
  }
  for (Shape* shape : private_->shapes) delete shape;
  std::vector<Type*> types = std::move(types_);
  for (Type* type : types) {
    // Forgotten, not released: classes refer to each other and go one by one.
    for (Value& value : type->owned) value.release();
    for (Value& value : type->specials) value.release();
    for (Ref<Str>* name : {&type->name, &type->qualified_name, &type->module}) name->take().release();
    type->dict.take().release();
    delete type;
  }
  for (LargeBlock* block = private_->large.next; block != &private_->large;) {
    LargeBlock* next = block->next;
    std::free(block);
    block = next;
  }
  for (char* chunk : private_->chunks) std::free(chunk);
  delete private_;
}

// --- memory ----------------------------------------------------------------------------------------------------------------

void* Heap::allocate(size_t size) {
  if (small_blocks && size <= largest_class) {
    const uint32_t size_class = class_of(size);
    bytes_in_use_ += size_of_class(size_class);
    return private_->take_small(size_class);
  }
  LargeBlock* block = private_->take_large(size);
  bytes_in_use_ += block->size;
  return block + 1;
}

void* Heap::reallocate(void* memory, size_t old_size, size_t new_size) {
  if (memory == nullptr) return allocate(new_size);
  const bool was_small = small_blocks && old_size <= largest_class;
  const bool is_small = small_blocks && new_size <= largest_class;
  if (was_small && is_small && class_of(old_size) == class_of(new_size)) return memory;
  if (!was_small && !is_small) {
    LargeBlock* block = static_cast<LargeBlock*>(memory) - 1;
    unlink(block);
    bytes_in_use_ -= block->size;
    block = static_cast<LargeBlock*>(std::realloc(static_cast<void*>(block), new_size + sizeof(LargeBlock)));
    LS_ASSERT(block != nullptr, "out of memory");
    block->size = new_size + sizeof(LargeBlock);
    link_after(&private_->large, block);
    bytes_in_use_ += block->size;
    return block + 1;
  }
  void* moved = allocate(new_size);
  std::memcpy(moved, memory, old_size < new_size ? old_size : new_size);
  free(memory, old_size);
  return moved;
}

void Heap::free(void* memory, size_t size) {
  if (memory == nullptr) return;
  if (small_blocks && size <= largest_class) {
    const uint32_t size_class = class_of(size);
    bytes_in_use_ -= size_of_class(size_class);
    private_->give_small(memory, size_class);
    return;
  }
  LargeBlock* block = static_cast<LargeBlock*>(memory) - 1;
  bytes_in_use_ -= block->size;
  unlink(block);
  std::free(block);
}

Object* Heap::allocate_object(Kind kind, Type* type, size_t size) {
  const bool tracked = type != nullptr && type->is_tracked;
  const size_t whole = size + (tracked ? sizeof(TrackedLink) : 0);
  char* memory = static_cast<char*>(allocate(whole));
  if (tracked) {
    link_after(&private_->tracked, reinterpret_cast<TrackedLink*>(memory));
    memory += sizeof(TrackedLink);
  }
  std::memset(memory, 0, size);
  Object* object = reinterpret_cast<Object*>(memory);
  object->references = 1;
  object->kind = kind;
  object->flags = small_blocks && whole <= largest_class ? 0 : object_is_large;
  object->type = type;
  if (type != nullptr && type->attributes_offset != 0 && type->attributes_offset != attributes_at_end)
    reinterpret_cast<AttributeTable*>(memory + type->attributes_offset)->shape = type->root_shape;
  if (places != nullptr) [[unlikely]]
    places->born(object);
  return object;
}

void Heap::free_object(Object* object) {
  if (object->flags & object_has_id) private_->ids.erase(object);
  const bool large = (object->flags & object_is_large) != 0;
  void* memory = object;
  if (object->type->is_tracked) {
    TrackedLink* link = TrackedLink::of(object);
    unlink(link);
    memory = link;
  }
  if (!large) {
    const uint32_t size_class = Private::class_of_block(memory);
    bytes_in_use_ -= size_of_class(size_class);
    private_->give_small(memory, size_class);
    return;
  }
  free(memory, SIZE_MAX);
}

size_t Heap::usable_size(Object* object) const {
  if ((object->flags & object_is_large) == 0) return size_of_class(Private::class_of_block(object));
  return (reinterpret_cast<LargeBlock*>(object) - 1)->size - sizeof(LargeBlock);
}

Type* Heap::new_type(Type* metatype, std::string_view name, Kind instance_kind) {
  Type* type = new Type{};
  type->references = 1;  // never given back: classes live as long as the heap
  type->kind = Kind::type;
  type->type = metatype;
  type->heap = this;
  type->instance_kind = instance_kind;
  type->can_be_base = true;
  type->version = next_type_version();
  types_.push_back(type);
  bytes_in_use_ += sizeof(Type);
  if (str_type != nullptr && !name.empty()) type->name = Ref<Str>(intern(name));
  return type;
}

std::vector<TracebackEntry>* Heap::new_traceback() {
  TracebackNode* node = new TracebackNode{};
  link_after(&private_->tracebacks, node);
  return &node->entries;
}

void Heap::free_traceback(std::vector<TracebackEntry>* traceback) {
  if (traceback == nullptr) return;
  TracebackNode* node = reinterpret_cast<TracebackNode*>(traceback);
  unlink(node);
  delete node;
}

uint64_t Heap::id_of(const Object* object) {
  // Looks like an address of a 64-bit process; objects of one program differ in it in the order they were asked.
  constexpr uint64_t first_id = 0x7f3a5c0b4010;
  const auto [place, is_new] = private_->ids.try_emplace(object, 0);
  if (is_new) {
    place->second = first_id + 48 * private_->next_id++;
    const_cast<Object*>(object)->flags |= object_has_id;
  }
  return place->second;
}

// --- strings ---------------------------------------------------------------------------------------------------------------

Str* Heap::new_str_uninitialized(size_t size) {
  Str* str = static_cast<Str*>(allocate_object(Kind::str, str_type, offsetof(Str, data) + size + 1));
  str->size = static_cast<uint32_t>(size);
  return str;
}

void Heap::finish_str(Str* str) {
  uint32_t characters = 0;
  for (uint32_t i = 0; i < str->size; ++i) characters += (static_cast<unsigned char>(str->data[i]) & 0xC0) != 0x80;
  str->characters = characters;
  str->data[str->size] = '\0';
}

Str* Heap::new_str(std::string_view text) {
  Str* str = new_str_uninitialized(text.size());
  if (!text.empty()) std::memcpy(str->data, text.data(), text.size());
  finish_str(str);
  return str;
}

Str* Heap::intern(std::string_view text) {
  Str** place = private_->interned_place(text, hash_text(text));
  if (*place != nullptr) return *place;
  Value str = Value::adopt(new_str(text));
  return intern_str(str.as<Str>());
}

Str* Heap::find_interned(std::string_view text) const { return *private_->interned_place(text, hash_text(text)); }

Str* Heap::intern_str(Str* str) {
  if (str->flags & str_is_interned) return str;
  Str** place = private_->interned_place(str->view(), hash_str(str));
  if (*place != nullptr) return *place;
  if (str->type != str_type) {  // an instance of a subclass is never the interned one
    Value copy = Value::adopt(new_str(str->view()));
    return intern_str(copy.as<Str>());
  }
  ++str->references;  // the table's, kept until the heap ends
  str->flags |= str_is_interned;
  *place = str;
  if (++private_->interned_count * 2 > private_->interned.size()) private_->grow_interned();
  return str;
}

// --- shapes ----------------------------------------------------------------------------------------------------------------

Shape* Heap::new_root_shape(Type* type) {
  Shape* shape = new Shape{};
  shape->id = ++shape_id_;
  shape->type = type;
  private_->shapes.push_back(shape);
  return shape;
}

Shape* Heap::shape_for(Shape* parent, Str* name) {
  for (Shape* child : parent->children)
    if (child->name == name) return child;
  if (parent->count >= most_shape_attributes || parent->children.size() >= most_shape_children) return nullptr;
  Shape* shape = new_root_shape(parent->type);
  shape->parent = parent;
  shape->name = name;
  shape->count = parent->count + 1;
  shape->names = parent->names;
  shape->names.push_back(name);
  if (shape->count > 8) {
    size_t size = 32;
    while (size < shape->count * 2) size *= 2;
    shape->index.assign(size, 0);
    for (uint32_t i = 0; i < shape->count; ++i) {
      size_t place = shape_index_start(shape->names[i], size);
      while (shape->index[place] != 0) place = (place + 1) & (size - 1);
      shape->index[place] = static_cast<uint8_t>(i + 1);
    }
  }
  parent->children.push_back(shape);
  return shape;
}

void Heap::renumber_shapes(Shape* root) {
  root->id = ++shape_id_;
  for (Shape* child : root->children) renumber_shapes(child);
}

// --- destruction -----------------------------------------------------------------------------------------------------------

void destroy_object(Object* object) {
  // A class may be the type of itself; every object knows its heap through its class.
  Heap& heap = object->kind == Kind::type ? *static_cast<Type*>(object)->heap : *object->type->heap;
  heap.destroy(object);
}

void Heap::destroy(Object* object) {
  if (tearing_down_) return;
  LS_ASSERT(object->kind != Kind::type, "a class was released more often than retained");
  if (private_->destruction_depth >= deepest_destruction) {
    private_->put_off.push_back(object);
    return;
  }
  if (object->type->has_finalizer && (object->flags & object_is_finalized) == 0 && finalize != nullptr) {
    object->flags |= object_is_finalized;
    object->references = 1;
    finalize(finalize_context, object);
    if (--object->references != 0) return;
  }
  ++private_->destruction_depth;
  release_contents(*this, object);
  free_object(object);
  --private_->destruction_depth;
  // Only the outermost call takes up what was put off: each of those would otherwise take up the next from inside.
  if (private_->destruction_depth == 0 && !private_->is_catching_up) {
    private_->is_catching_up = true;
    while (!private_->put_off.empty()) {
      Object* next = private_->put_off.back();
      private_->put_off.pop_back();
      destroy(next);
    }
    private_->is_catching_up = false;
  }
}

}  // namespace lockstep::script
