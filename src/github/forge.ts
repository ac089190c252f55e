import { ModelgateError } from '../domain/errors.ts';
import type { RepositoryName } from '../ports/context.ts';
import type { Comment, Forge } from '../ports/forge.ts';
import type { Octokit } from './client.ts';

/** Comments of pull requests: https://docs.github.com/rest/issues/comments. */
export function githubForge(octokit: Octokit, { owner, name }: RepositoryName): Forge {
  const repo = { owner, repo: name };
  const list = async (pullRequest: number) => {
    const options = { ...repo, issue_number: pullRequest, per_page: 100 };
    return (await octokit.paginate(octokit.rest.issues.listComments, options)).map(commentOf);
  };
  const create = async (pullRequest: number, body: string) =>
    commentOf((await octokit.rest.issues.createComment({ ...repo, issue_number: pullRequest, body })).data);
  return {
    comments: list,
    async createComment(pullRequest, body) {
      try {
        return await create(pullRequest, body);
      } catch (error) {
        if (!(error instanceof ModelgateError) || error.code !== 'GITHUB_UNAVAILABLE') throw error;
        // The comment may be there although the answer was lost: look before writing a second one.
        const made = (await list(pullRequest)).findLast((comment) => comment.body === body);
        return made ?? create(pullRequest, body);
      }
    },
    async updateComment(id, body) {
      return commentOf((await octokit.rest.issues.updateComment({ ...repo, comment_id: id, body })).data);
    },
    async deleteComment(id) {
      await octokit.rest.issues.deleteComment({ ...repo, comment_id: id });
    },
    async viewer() {
      const answer = await octokit.graphql<{ viewer: { login: string } }>('query { viewer { login } }');
      return answer.viewer.login;
    },
  };
}

function commentOf(data: {
  id: number;
  body?: string;
  html_url: string;
  user: { login: string } | null;
}): Comment {
  return { id: data.id, author: data.user?.login ?? 'ghost', body: data.body ?? '', url: data.html_url };
}
