using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Extensions.Configuration;
using Rammevaerk.Meetings.Domain;
using Rammevaerk.Meetings.Features.Documents;
using Rammevaerk.Meetings.Features.Reading;
using Rammevaerk.Meetings.Files;
using Rammevaerk.Platform.Access;

namespace Rammevaerk.Tests.Unit.Meetings.Documents;

/// <summary>
/// Every text of an item carries a word of its own; items are closed, attachments internal and notes kept at random. What a
/// reader may not see is in nothing made of the document, and what a reader may see is.
/// </summary>
public class ClearedDocumentTests
{
    private const int Items = 4;

    [Fact]
    public void Nothing_closed_or_internal_survives_for_the_public() =>
        Holds(
            Clearance.Public,
            (document, closed, isInternal) => [.. Closed(document, closed), .. Notes(closed), .. Internal(isInternal)]
        );

    [Fact]
    public void No_internal_note_survives_for_members() =>
        Holds(Clearance.Member, (_, closed, _) => [.. Notes(closed)]);

    [Fact]
    public void What_was_closed_since_it_was_sent_is_closed_in_the_edition_too() =>
        Prop.ForAll(
                Marks().ToArbitrary(),
                marks =>
                {
                    var (closed, isInternal) = marks;
                    var sent = Document(new bool[Items], new bool[Items], DocumentKind.Minutes);
                    var today = new CurrentMarks(
                        sent.Items.Where((_, i) => closed[i]).ToDictionary(item => item.Id, _ => "Lukket siden"),
                        sent.Items.SelectMany(item => item.Attachments)
                            .Where((_, i) => isInternal[i])
                            .Select(one => one.Id)
                            .ToHashSet()
                    );
                    var text = Everything(Clearance.Public.Of(today.On(sent)));
                    return Closed(sent, closed).Concat(Internal(isInternal)).All(word => !text.Contains(word));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_release_gives_what_was_given_and_nothing_else() =>
        Prop.ForAll(
                Marks().ToArbitrary(),
                given =>
                {
                    var all = Enumerable.Repeat(true, Items).ToArray();
                    var whole = Document(all, all, DocumentKind.Minutes);
                    var choices = new Dictionary<string, ReleaseChoice>();
                    foreach (var (item, i) in whole.Items.Select((item, i) => (item, i)))
                    {
                        choices[DocumentRelease.KeyOf(item)] = new(given.Closed[i], "Grund");
                        choices[DocumentRelease.KeyOf(item.Attachments[0])] = new(given.Internal[i], "Grund");
                    }

                    var text = Everything(DocumentRelease.Of(whole, choices));
                    var withheld = given.Closed.Select(isGiven => !isGiven).ToArray();
                    return Closed(whole, withheld).All(word => !text.Contains(word))
                        && Internal([.. given.Internal.Select(isGiven => !isGiven)]).All(word => !text.Contains(word))
                        && Notes(all).All(word => !text.Contains(word))
                        && Enumerable
                            .Range(0, Items)
                            .Where(i => given.Closed[i])
                            .All(i => text.Contains($"titel{i}q", StringComparison.Ordinal));
                }
            )
            .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(DocumentKind.Agenda)]
    [InlineData(DocumentKind.Minutes)]
    public void The_sample_keeps_its_secrets(DocumentKind kind)
    {
        var whole = Everything(SampleDocument.Of(kind));
        var open = Everything(Clearance.Public.Of(SampleDocument.Of(kind)));

        foreach (var word in SampleDocument.ClosedWords.Concat(SampleDocument.NoteWords))
        {
            open.ShouldNotContain(word);
        }

        whole.ShouldContain("Lukkefremstilling");
        open.ShouldContain("Lukket punkt");
        open.ShouldContain("offentlighedsloven § 33");
        open.ShouldContain("Takstbilag 2027");
    }

    private static void Holds(
        Clearance clearance,
        Func<MeetingDocument, bool[], bool[], IReadOnlyList<string>> secrets
    ) =>
        Prop.ForAll(
                Marks().ToArbitrary(),
                marks =>
                {
                    var (closed, isInternal) = marks;
                    foreach (var kind in Enum.GetValues<DocumentKind>())
                    {
                        var whole = Document(closed, isInternal, kind);
                        var text = Everything(clearance.Of(whole));
                        if (secrets(whole, closed, isInternal).Any(word => text.Contains(word)))
                        {
                            return false;
                        }

                        var seen = Enumerable.Range(0, Items).Where(i => clearance.SeesClosed || !closed[i]);
                        if (!seen.All(i => text.Contains($"titel{i}q", StringComparison.Ordinal)))
                        {
                            return false;
                        }
                    }

                    return true;
                }
            )
            .QuickCheckThrowOnFailure();

    private static Gen<(bool[] Closed, bool[] Internal)> Marks() =>
        from closed in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), Items)
        from isInternal in Gen.ArrayOf(ArbMap.Default.GeneratorFor<bool>(), Items)
        select (closed, isInternal);

    private static IEnumerable<string> Closed(MeetingDocument document, bool[] closed) =>
        document.Items.SelectMany((_, i) => closed[i] ? Words(i) : []);

    private static IEnumerable<string> Internal(bool[] isInternal) =>
        Enumerable.Range(0, Items).Where(i => isInternal[i]).SelectMany(i => new[] { $"bilag{i}q", $"fil{i}q" });

    private static IEnumerable<string> Notes(bool[] all) =>
        all.SelectMany((_, i) => new[] { $"note{i}q", $"mnote{i}q" });

    private static IEnumerable<string> Words(int i) =>
        (
            (string[])
                [
                    "titel",
                    "ved",
                    "resume",
                    "baggrund",
                    "sag",
                    "gaest",
                    "habil",
                    "indst",
                    "udfald",
                    "bilag",
                    "fil",
                    "foelge",
                    "besl",
                    "droeft",
                    "forb",
                    "opg",
                    "medd",
                    "note",
                    "mnote",
                ]
        ).Select(word => $"{word}{i}q");

    private static MeetingDocument Document(bool[] closed, bool[] isInternal, DocumentKind kind) =>
        SampleDocument.Of(kind) with
        {
            Sections = [new("1", "Til beslutning", [.. closed.Select((one, i) => Item(i, one, isInternal[i], kind))])],
        };

    private static DocumentItem Item(int i, bool isClosed, bool isInternal, DocumentKind kind) =>
        new(
            new Guid($"019a0000-0000-7000-8000-00000000300{i}"),
            $"1.{i + 1}",
            $"titel{i}q",
            $"ved{i}q",
            10,
            $"case{i}",
            isClosed,
            "Personsag",
            IsWithheld: false,
            $"resume{i}q",
            $"baggrund{i}q",
            $"**sag{i}q**\n\n| a | b |\n|---|---|\n| sag{i}q | 2 |\n\n- sag{i}q",
            $"gaest{i}q",
            [$"habil{i}q"],
            [new($"indst{i}q", $"udfald{i}q")],
            [
                new(
                    new Guid($"019a0000-0000-7000-8000-00000000400{i}"),
                    i + 1,
                    $"bilag{i}q",
                    $"fil{i}q.pdf",
                    new string('b', 64),
                    Link: "",
                    Expected: "",
                    isInternal,
                    IsWithheld: false
                ),
            ],
            [$"foelge{i}q"],
            kind == DocumentKind.Agenda
                ? null
                : new(
                    $"udfald{i}q",
                    $"besl{i}q",
                    $"droeft{i}q",
                    $"forb{i}q",
                    [new($"opg{i}q", $"opg{i}q", "")],
                    [$"medd{i}q"],
                    $"mnote{i}q"
                ),
            $"note{i}q"
        );

    /// <summary>All that is made of a document without a web server: stored text, lines, Word with every part, mails.</summary>
    private static string Everything(MeetingDocument cleared)
    {
        var site = new SiteAddress(new ConfigurationBuilder().Build());
        var kept = new KeptEdition(new DocumentEdition { Number = 2, Reason = "Nyt bilag" }, cleared);
        return string.Join(
            '\n',
            DocumentJson.Write(cleared),
            string.Join('\n', DocumentText.Lines(cleared)),
            Parts(MeetingWord.Make(cleared, site.Of)),
            DocumentMail
                .AgendaText(kept, site)
                .Replace(cleared.JoinLink is { Length: > 0 } link ? link : "-", "", StringComparison.Ordinal)
        );
    }

    private static string Parts(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var text = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
