#pragma once

#include "tests/faults/watch.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace palmares::tests {

/// A disk that has been given operations one by one: what programs see, and what is certain to be there after
/// the power is gone. Nothing is certain but what was synced; names not before their folder was. Harsher than
/// file systems are.
class Disk {
public:
    /// As `folder` is now, all of it certain.
    explicit Disk(const std::string &folder);

    void play(const Operation &operation);

    /// As after a kill: the system still writes what it was given.
    void writeAsSeen(const std::string &folder) const;
    /// As after a power cut. What was not certain is, each by chance from `seed`, there, gone, or (of a
    /// file's content) torn at sectors of 512 bytes. With `seed` 0 nothing of it is there.
    void writeAfterPowerCut(const std::string &folder, std::uint64_t seed) const;

private:
    struct Change {
        bool isWrite = false; ///< else a new size
        std::int64_t at = 0;
        std::string bytes;
    };
    struct Content {
        std::string certain;
        std::string seen;
        std::vector<Change> changes; ///< from certain to seen
    };
    struct Node {
        bool isFolder = false;
        std::int64_t content = 0;
    };
    using Names = std::map<std::string, Node>; ///< paths inside the folder

    static void apply(std::string &bytes, const Change &change);
    static void apply(Names &names, const Operation &operation, std::int64_t content);
    static std::string folderOf(const std::string &path);
    std::string inside(const std::string &path) const;
    std::int64_t contentOf(const Operation &operation);
    void change(std::int64_t content, Change made);
    void syncFolder(const std::string &folder);
    void write(const std::string &folder, const Names &names,
               const std::map<std::int64_t, std::string> &contents) const;

    struct NameChange {
        Operation operation; ///< with paths inside the folder
        std::int64_t content = 0;
    };
    std::string m_folder;
    std::map<std::int64_t, Content> m_contents;
    std::map<std::int64_t, std::int64_t> m_contentOfFile; ///< numbers of the watch → ours
    Names m_seen;
    Names m_certain;
    std::vector<NameChange> m_nameChanges;
    std::int64_t m_next = 0;
};

} // namespace palmares::tests
