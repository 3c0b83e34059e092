using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.Jobs;
using Rammevaerk.Platform.Mail;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Search.Domain;
using Rammevaerk.Platform.Search.Rules;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Search.Saved;

/// <summary>
/// Tells people what is new in the searches they have saved: what they may find now, first found since they were told. The
/// mail names no hits, so that nothing leaves that was closed before it was read.
/// </summary>
public sealed class SavedSearchNews(
    RammevaerkDb db,
    SearchReading reading,
    WriteDesk desk,
    SiteAddress site,
    TimeProvider time
) : IJobWork
{
    public string Name => "search-news";

    public string Title => "Giv besked om nyt i gemte søgninger";

    public string Schedule => "0 5/15 * * * ?";

    public async Task RunAsync(CancellationToken cancellation)
    {
        var saved = await db.Set<SavedSearch>()
            .AsNoTracking()
            .Where(one => one.IsTold)
            .OrderBy(one => one.Id)
            .ToListAsync(cancellation);
        foreach (var owned in saved.GroupBy(one => one.AccountId))
        {
            var account = await db.Users.AsNoTracking().SingleAsync(one => one.Id == owned.Key, cancellation);
            var visitor = await SignedInVisitor.OfAsync(db, account.Id, account.Name, time, cancellation);
            foreach (var search in owned)
            {
                await TellAsync(search, account, visitor, cancellation);
            }
        }
    }

    private async Task TellAsync(SavedSearch search, Account account, Visitor visitor, CancellationToken cancellation)
    {
        var asked = SearchAsked.Of(search.Query);
        var found = await reading.FindAsync(asked.Text, visitor, cancellation);
        var fresh =
            found.TakenFor.Count > 0
                ? []
                : await FreshAsync(
                    [.. SearchFacets.Chosen(found.Documents, asked.Chosen).Select(one => one.Id)],
                    search.ToldUntil,
                    cancellation
                );
        if (fresh.Count == 0)
        {
            return;
        }

        var until = fresh.Max();
        var news = fresh.Count == 1 ? "1 nyt fund" : $"{Danish.Number(fresh.Count)} nye fund";
        var address = $"{SearchAsked.Address}{asked.Query}&sorter={SearchOrder.Newest}";
        await desk.RunAsync<int>(
            async write =>
            {
                var row = await write.Db.Set<SavedSearch>().SingleAsync(one => one.Id == search.Id, cancellation);
                row.ToldUntil = until;
                write.Notify([account.Id], $"{news} i din søgning »{search.Name}«.", address);
                if (account.Email is { Length: > 0 } mail)
                {
                    await write.SendAsync(
                        new MailDraft(
                            string.Create(Danish.Invariant, $"saved-search/{search.Id}/{until:yyyyMMddHHmmssfff}"),
                            mail,
                            account.Name,
                            $"{news} i din søgning »{search.Name}«",
                            $"Kære {account.Name}\n\nDer er {news} i din gemte søgning »{search.Name}«:\n{site.Of(address)}\n\n"
                                + $"Vil du ikke have flere mails om den, så slå beskeder fra her:\n{site.Of("/soeg/gemte")}\n"
                        ),
                        cancellation
                    );
                }

                write.Audit(
                    new AuditNote(
                        "search.told",
                        new SubjectReference("saved-search", search.Id.ToString()),
                        "Der blev givet besked om nyt i en gemt søgning."
                    )
                );
                return Result.Ok(fresh.Count);
            },
            cancellation
        );
    }

    /// <summary>When those that are new were first found.</summary>
    private async Task<List<DateTime>> FreshAsync(List<long> ids, DateTime told, CancellationToken cancellation)
    {
        var fresh = await db.Set<SearchDocument>()
            .Where(one => one.FirstSeen > told)
            .Select(one => new { one.Id, one.FirstSeen })
            .ToListAsync(cancellation);
        var wanted = ids.ToHashSet();
        return [.. fresh.Where(one => wanted.Contains(one.Id)).Select(one => one.FirstSeen)];
    }
}
