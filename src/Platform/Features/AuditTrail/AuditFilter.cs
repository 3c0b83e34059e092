using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Features.Parameters;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Platform.Features.AuditTrail;

/// <summary>An entry with what it tells.</summary>
public sealed record AuditLine(AuditEntry Entry, AuditPayload? Payload);

/// <summary>
/// The audit trail as an address asks for it: <c>?hvem=jens&amp;hvad=round.opened&amp;emne=rate-round&amp;q=frist&amp;fra=2026-10-01</c>.
/// An area's readers see its entries and those of the whole country, and of accounts only those of its own people; the country's see all.
/// </summary>
public sealed class AuditFilter
{
    public AuditFilter(AreaKey area, IQueryCollection query)
    {
        Area = area;
        Who = Text(query, "hvem");
        What = Text(query, "hvad");
        Subject = Text(query, "emne");
        Words = Text(query, "q");
        From = Text(query, "fra");
        To = Text(query, "til");
    }

    public AreaKey Area { get; }

    /// <summary>Part of a name.</summary>
    public string Who { get; }

    /// <summary>What was done, whole: round.opened.</summary>
    public string What { get; }

    /// <summary>The beginning of a typed reference.</summary>
    public string Subject { get; }

    /// <summary>Part of the sentence or the reason.</summary>
    public string Words { get; }

    public string From { get; }

    public string To { get; }

    /// <summary>What is found, the newest first.</summary>
    public IQueryable<AuditLine> Apply(RammevaerkDb db)
    {
        var entries = Visible(db);
        if (What.Length > 0)
        {
            entries = entries.Where(entry => entry.What == What);
        }

        if (Subject.Length > 0)
        {
            entries = entries.Where(entry => entry.Subject.StartsWith(Subject));
        }

        if (ParameterTyped.Day(From) is { } from)
        {
            var start = DanishClock.StartOf(from);
            entries = entries.Where(entry => entry.At >= start);
        }

        if (ParameterTyped.Day(To) is { } to)
        {
            var end = DanishClock.StartOf(to.AddDays(1));
            entries = entries.Where(entry => entry.At < end);
        }

        var lines = entries
            .GroupJoin(
                db.Set<AuditPayload>().AsNoTracking(),
                entry => entry.Number,
                payload => payload.Number,
                (entry, payloads) => new { entry, payloads }
            )
            .SelectMany(pair => pair.payloads.DefaultIfEmpty(), (pair, payload) => new { pair.entry, payload });
        foreach (var name in Patterns(Who))
        {
            lines = db.Database.IsNpgsql()
                ? lines.Where(line => EF.Functions.ILike(line.payload!.Who, name[0], Escape))
                : lines.Where(line =>
                    EF.Functions.Like(line.payload!.Who, name[0], Escape)
                    || EF.Functions.Like(line.payload.Who, name[1], Escape)
                    || EF.Functions.Like(line.payload.Who, name[2], Escape)
                );
        }

        foreach (var word in Patterns(Words))
        {
            lines = db.Database.IsNpgsql()
                ? lines.Where(line =>
                    EF.Functions.ILike(line.payload!.Summary, word[0], Escape)
                    || EF.Functions.ILike(line.payload.Why!, word[0], Escape)
                )
                : lines.Where(line =>
                    EF.Functions.Like(line.payload!.Summary + " " + (line.payload.Why ?? ""), word[0], Escape)
                    || EF.Functions.Like(line.payload.Summary + " " + (line.payload.Why ?? ""), word[1], Escape)
                    || EF.Functions.Like(line.payload.Summary + " " + (line.payload.Why ?? ""), word[2], Escape)
                );
        }

        return lines
            .OrderByDescending(line => line.entry.Number)
            .Select(line => new AuditLine(line.entry, line.payload));
    }

    /// <summary>Every entry the area's readers may see.</summary>
    public IQueryable<AuditEntry> Visible(RammevaerkDb db)
    {
        var all = db.Set<AuditEntry>().AsNoTracking();
        if (Area == AreaKey.Country)
        {
            return all;
        }

        // Signing in and the like belong to no area; an area's readers see those of its own people.
        var people = db.Set<RoleAssignment>()
            .Where(role => role.Area == Area.Value)
            .Select(role => (Guid?)role.AccountId);
        return all.Where(entry =>
            entry.Area == Area.Value
            || (entry.Area == null && (!entry.Subject.StartsWith(Accounts) || people.Contains(entry.AccountId)))
        );
    }

    private const string Escape = "\\";
    private const string Accounts = "account/";
    private const int MostWords = 10;
    private const int LongestText = 200;

    private static string Text(IQueryCollection query, string name) =>
        query[name].ToString().Trim() is var text && text.Length > LongestText ? text[..LongestText] : text;

    /// <summary>Word by word as written, in small letters, and with a capital: SQLite knows no Danish letters' case.</summary>
    private static IEnumerable<string[]> Patterns(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Take(MostWords)
            .Select(word =>
            {
                var small = word.ToLower(Danish.Culture);
                return (string[])
                    [Pattern(word), Pattern(small), Pattern(small[..1].ToUpper(Danish.Culture) + small[1..])];
            });

    private static string Pattern(string word) =>
        $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
}
