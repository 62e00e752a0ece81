#pragma once

#include <QString>

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

namespace palmares::text {

/// A sentence of the command line, written in English and marked for translators with QT_TRANSLATE_NOOP or,
/// where it counts something (`%n`), with QT_TRANSLATE_N_NOOP, under the context "CommandLine". It names its
/// arguments, `{file}`, because languages order them differently. The files beside this one hold the
/// sentences, by job.
struct Sentence {
    const char *english;
    const char *one = nullptr; ///< English for n = 1, so that English needs no file of plural forms
};

/// What stands for `{name}` in a sentence: words as they are, numbers in plain digits.
struct Arg {
    std::string_view name;
    QString value;

    Arg(std::string_view of, QString words) : name(of), value(std::move(words)) {}
    Arg(std::string_view of, std::string_view words)
        : name(of), value(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())))
    {
    }
    Arg(std::string_view of, const std::string &words) : Arg(of, std::string_view(words)) {}
    Arg(std::string_view of, const char *words) : Arg(of, std::string_view(words)) {}
    template <std::integral Number>
    Arg(std::string_view of, Number number) : name(of), value(QString::number(number))
    {
    }
};

using Args = std::initializer_list<Arg>;

/// The sentence in the current language, with its arguments in place.
QString say(const Sentence &sentence, Args args = {});
/// The same for a sentence that counts: the right plural form, `%n` replaced by the number.
QString sayCount(const Sentence &sentence, std::int64_t n, Args args = {});

/// A counting text of any context in the current language; `one` is its English form for n = 1.
QString plural(const char *context, const char *many, const char *one, std::int64_t n);

} // namespace palmares::text
