using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rammevaerk.Platform.Calendars;

namespace Rammevaerk.Tests.Unit.Platform.Calendars;

public sealed class CalendarTextTests
{
    [Fact]
    public void A_text_comes_back_as_it_was() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    var plain = Plain(text);
                    return CalendarText.Unescape(CalendarText.Escape(plain)) == plain;
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_folded_line_comes_back_and_no_part_is_longer_than_75_octets() =>
        Prop.ForAll(
                Texts(),
                text =>
                {
                    var line = $"SUMMARY:{CalendarText.Escape(Plain(text))}";
                    var folded = CalendarText.Fold(line);
                    var parts = folded.Split("\r\n");
                    return CalendarText.Unfold(folded).Single() == line
                        && parts.All(part => Encoding.UTF8.GetByteCount(part) <= CalendarText.LongestLine)
                        && folded.EndsWith("\r\n", StringComparison.Ordinal);
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Danish_letters_are_not_cut_in_two()
    {
        var folded = CalendarText.Fold("SUMMARY:" + new string('å', 100));

        folded.ShouldNotContain('\uFFFD');
        CalendarText.Unfold(folded).ShouldHaveSingleItem().Length.ShouldBe(108);
    }

    [Fact]
    public void What_separates_is_escaped() => CalendarText.Escape("a,b;c\\d\r\ne").ShouldBe("a\\,b\\;c\\\\d\\ne");

    private static Arbitrary<string> Texts() =>
        Gen.ArrayOf(Gen.Elements([.. "abcæøåÆØÅ ,;:\\\n\"€漢n0"])).Select(letters => new string(letters)).ToArbitrary();

    /// <summary>Line breaks as the reader gives them back.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n");
}
