using Rammevaerk.Platform;
using Rammevaerk.Platform.Storage;
using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Rounds;

/// <summary>Invites operators to an open round, each once.</summary>
public sealed class RoundInvitations(RoundMail mail)
{
    /// <summary>Writes to those expected that have not been invited, and marks them.</summary>
    /// <returns>How many operators were invited, and the codes of those with nobody to write to.</returns>
    public async Task<(int Invited, IReadOnlyList<string> WithoutPeople)> SendAsync(
        Write write,
        RateRound round,
        IEnumerable<RoundOperator> operators,
        CancellationToken cancellation
    )
    {
        var contacts = await RoundContacts.OfAreaAsync(
            write.Db,
            round.AreaKey,
            DanishClock.Date(write.Now),
            cancellation
        );
        var alone = new List<string>();
        var invited = 0;
        foreach (var row in operators.Where(row => row is { IsExpected: true, InvitedAt: null }))
        {
            var people = contacts[row.Party].ToList();
            if (people.Count == 0)
            {
                alone.Add(row.Party);
            }

            foreach (var person in people)
            {
                await write.SendAsync(mail.Invitation(round, row, person), cancellation);
            }

            write.Notify(
                people.Select(person => person.AccountId),
                $"Takstrunden for {round.Year} er åben. Aflevér senest {RoundWords.Day(row.DeadlineIn(round))}.",
                RateSubmission.AddressOf(round, row.Party)
            );
            row.InvitedAt = write.Now;
            invited++;
        }

        return (invited, alone);
    }
}
