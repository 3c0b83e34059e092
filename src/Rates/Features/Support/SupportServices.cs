using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Rammevaerk.Platform.Audit;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Platform.Web.Layout;
using Rammevaerk.Platform.Work;
using Rammevaerk.Rates.Domain.Support;

namespace Rammevaerk.Rates.Features.Support;

/// <summary>The services of questions to the secretariat.</summary>
internal static class SupportServices
{
    public static void AddSupport(this IServiceCollection services)
    {
        services.AddScoped<SupportDesk>();
        services.AddScoped<AskSupport>();
        services.AddScoped<ReplyToTicket>();
        services.AddScoped<CloseTicket>();
        services.AddScoped<KeepHelpAnswer>();
        services.AddScoped<WithdrawHelpAnswer>();
        services.AddScoped<IWorklistSource, SupportWork>();
        services.AddScoped<ISubjectSource, SupportSubjects>();
        services.AddSingleton<IAuditVocabulary, SupportAuditWords>();
        services.AddSingleton<IPageAid, HelpOnPage>();
    }
}

/// <summary>Leads from every page to the help about it, and to asking the secretariat with the page as context.</summary>
internal sealed class HelpOnPage : IPageAid
{
    public string Text => "Hjælp til denne side";

    public string AddressFor(HttpContext context, string title)
    {
        // An address that is the only key to what it shows is told to nobody; its section says enough.
        var path = context.GetEndpoint()?.Metadata.GetMetadata<SecretAddressAttribute>() is null
            ? $"{context.Request.Path}{context.Request.QueryString}"
            : $"/{string.Join('/', context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries).Take(2))}";
        var page = PageKind.IsAddress(path) ? path : context.Request.Path.Value ?? "/";
        return $"{SupportTicket.Base}/ny{QueryString.Create("side", page).Add("titel", title)}";
    }
}

/// <summary>The oldest questions nobody has answered, for those who answer.</summary>
internal sealed class SupportWork(RammevaerkDb db) : IWorklistSource
{
    private const int Most = 5;

    public async Task<IReadOnlyList<WorkItem>> LoadAsync(Visitor visitor, CancellationToken cancellation)
    {
        var areas = visitor.With(Permissions.AnswerSupport).Select(one => one.Area.Value).ToList();
        if (areas.Count == 0)
        {
            return [];
        }

        var open = await db.Set<SupportTicket>()
            .AsNoTracking()
            .Where(one => one.State == TicketState.Open && areas.Contains(one.Area))
            .OrderBy(one => one.ChangedAt)
            .Take(Most)
            .ToListAsync(cancellation);
        return
        [
            .. open.Select(one => new WorkItem(
                $"Svar {one.AskedByName}",
                $"»{one.Title}« om {one.PageTitle}.",
                "Åbn spørgsmålet",
                one.Address,
                Waiting: one.ChangedAt
            )),
        ];
    }
}

/// <summary>Resolves support-ticket/id and help-answer/id.</summary>
internal sealed class SupportSubjects(RammevaerkDb db) : ISubjectSource
{
    public IReadOnlySet<string> Kinds { get; } =
        new HashSet<string>(StringComparer.Ordinal) { SupportTicket.Kind, HelpAnswer.Kind };

    public async Task<SubjectLink?> FindAsync(SubjectReference subject, CancellationToken cancellation)
    {
        if (!Guid.TryParse(subject.Key, out var id))
        {
            return null;
        }

        if (subject.Kind == HelpAnswer.Kind)
        {
            return
                await db.Set<HelpAnswer>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
                    is { } answer
                ? new(answer.Question, answer.Address, Permissions.ReadPublic, answer.AreaKey, null)
                : null;
        }

        return
            await db.Set<SupportTicket>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancellation)
                is { } ticket
            ? new(ticket.Title, ticket.Address, Permissions.AnswerSupport, ticket.AreaKey, null)
            : null;
    }
}

/// <summary>What entries about questions and help texts are called.</summary>
internal sealed class SupportAuditWords : IAuditVocabulary
{
    public IReadOnlyDictionary<string, string> Words { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["support.asked"] = "Spørgsmål stillet til sekretariatet",
            ["support.asked-again"] = "Skrevet mere til et spørgsmål",
            ["support.answered"] = "Spørgsmål besvaret",
            ["support.closed"] = "Spørgsmål afsluttet",
            ["help-answer.kept"] = "Svar vist som hjælp",
            ["help-answer.withdrawn"] = "Hjælpetekst taget væk",
        };
}
