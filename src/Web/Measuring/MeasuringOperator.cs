using Rammevaerk.Kernel;
using Rammevaerk.Platform.Web.Access;
using Rammevaerk.Rates.Rules;
using Rammevaerk.Web.Demonstration.Files;
using Rammevaerk.Web.Demonstration.Plan;
using Rammevaerk.Web.Demonstration.Steps;
using Rammevaerk.Web.Demonstration.Story;

namespace Rammevaerk.Web.Measuring;

/// <summary>One operator through the years: each file is made from the year before, delivered, explained, signed off and accepted.</summary>
internal sealed class MeasuringOperator(RateFileWorks works, PeoplePlan people, string code)
{
    private const int OnceInBudgets = 20;
    private const decimal Raise = 1.09m;

    private ComputedRates? lastYear;

    /// <summary>The operator's year.</summary>
    /// <param name="services">The use cases, on the clock of the day.</param>
    /// <param name="one">The operator as it was that year.</param>
    /// <param name="days">The round.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task DeliverAsync(
        IServiceProvider services,
        PlannedOperator one,
        RoundDays days,
        CancellationToken cancellation
    )
    {
        var officer = people.At(Role.RateOfficer, code);
        var contact = new ContactPerson(officer.Name, officer.Mail, officer.Phone);
        var fetched = StoryCalendar.At(days.Opens.AddDays(2), 9);
        var changes = ChangesOf(one, days.Year);
        var file = works.Make(one, days.Year, fetched, lastYear, changes, contact);
        lastYear = works.Compute(file);
        var name = FileShelf.NameOf(one, days.Year, 1);
        var words = new OperatorWords(one, days.Year, changes, null);
        await AsAsync(
            services,
            officer,
            async own =>
            {
                var steps = own.GetRequiredService<SubmissionSteps>();
                await steps.DeliverAsync(one.Area, days.Year, code, name, file, cancellation);
                await steps.CommentAsync(one.Area, days.Year, code, int.MaxValue, words, cancellation);
            }
        );
        await AsAsync(
            services,
            people.At(Role.RateApprover, code),
            own => own.GetRequiredService<SubmissionSteps>().SignOffAsync(one.Area, days.Year, code, cancellation)
        );
        await AsAsync(
            services,
            people.InArea(Role.SecretariatEditor, one.Area),
            own => own.GetRequiredService<ReviewSteps>().AcceptAsync(one.Area, days.Year, code, cancellation)
        );
    }

    /// <summary>About one budget in twenty rises much, so that there is something to explain.</summary>
    private static FileChanges ChangesOf(PlannedOperator one, int year)
    {
        var draw = Draw.For(string.Create(Danish.Invariant, $"measuring/raises/{one.Code}/{year}"));
        return new FileChanges
        {
            Raises = Enumerable
                .Range(0, one.Services.Count)
                .Where(_ => draw.OnceIn(OnceInBudgets))
                .ToDictionary(row => row, _ => Raise),
        };
    }

    /// <summary>Does the work in a scope of its own and in somebody's name.</summary>
    public static async Task AsAsync(IServiceProvider services, PlannedPerson by, Func<IServiceProvider, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<VisitorAccessor>().ActAs(by.AsVisitor);
        await work(scope.ServiceProvider);
    }
}
