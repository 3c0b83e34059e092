using Microsoft.EntityFrameworkCore;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.Access;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Mail;

/// <summary>What some people are told.</summary>
/// <param name="Key">What it is about; told once to each.</param>
/// <param name="Subject">The mail's subject, and the notification.</param>
/// <param name="Body">The mail's text.</param>
/// <param name="Address">A path of this site where to see it.</param>
public sealed record PeopleNews(string Key, string Subject, string Body, string Address);

/// <summary>Reaches people by notification and, where they have an address, by mail.</summary>
public static class TellPeople
{
    /// <summary>The accounts with one of the roles in the area or the country today, by name.</summary>
    /// <param name="write">The write.</param>
    /// <param name="area">The area.</param>
    /// <param name="party">Official code of the organisation they have it at; null for any.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<List<Account>> PeopleWithAsync(
        this Write write,
        AreaKey area,
        string? party,
        IReadOnlyCollection<Role> roles,
        CancellationToken cancellation
    )
    {
        var country = AreaKey.Country.Value;
        var held = write
            .Db.Set<RoleAssignment>()
            .Where(role => roles.Contains(role.Role) && (role.Area == area.Value || role.Area == country))
            .Where(role => party == null || role.Party == party)
            .InForce(DanishClock.Date(write.Now));
        return write
            .Db.Users.AsNoTracking()
            .Where(account => held.Any(role => role.AccountId == account.Id))
            .OrderBy(account => account.Name)
            .ToListAsync(cancellation);
    }

    /// <summary>Tells them; those without a mail address by notification only.</summary>
    public static async Task TellAsync(
        this Write write,
        IReadOnlyCollection<Account> people,
        PeopleNews news,
        CancellationToken cancellation
    )
    {
        write.Notify(people.Select(one => one.Id), news.Subject, news.Address);
        foreach (var one in people.Where(one => one.Email is { Length: > 0 }))
        {
            await write.SendAsync(
                new MailDraft(
                    $"{news.Key}/{one.Id:N}",
                    one.Email!,
                    one.Name,
                    news.Subject,
                    $"Kære {one.Name}\n\n{news.Body}\n\nSe det i Rammeværk: {news.Address}\n"
                ),
                cancellation
            );
        }
    }
}
